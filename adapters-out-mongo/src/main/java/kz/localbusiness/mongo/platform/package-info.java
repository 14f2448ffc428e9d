/// What the operator keeps; it belongs to no business.
@NullMarked
package kz.localbusiness.mongo.platform;

import org.jspecify.annotations.NullMarked;
