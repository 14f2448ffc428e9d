/// People whom clients can book.
@NullMarked
package kz.localbusiness.mongo.staff;

import org.jspecify.annotations.NullMarked;
