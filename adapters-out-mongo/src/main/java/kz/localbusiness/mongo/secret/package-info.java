/// Secrets of businesses, sealed where they rest.
@NullMarked
package kz.localbusiness.mongo.secret;

import org.jspecify.annotations.NullMarked;
