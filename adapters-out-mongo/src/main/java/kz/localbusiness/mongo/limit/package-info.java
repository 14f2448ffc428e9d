/// Counts that every instance shares.
@NullMarked
package kz.localbusiness.mongo.limit;

import org.jspecify.annotations.NullMarked;
