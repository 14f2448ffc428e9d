/// The end of businesses, and what remains of them.
@NullMarked
package kz.localbusiness.mongo.closing;

import org.jspecify.annotations.NullMarked;
