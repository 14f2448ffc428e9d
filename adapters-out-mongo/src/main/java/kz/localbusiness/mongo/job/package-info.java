/// How the platform's own work went; it belongs to no business.
@NullMarked
package kz.localbusiness.mongo.job;

import org.jspecify.annotations.NullMarked;
