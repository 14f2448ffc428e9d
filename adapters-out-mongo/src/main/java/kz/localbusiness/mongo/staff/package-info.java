/// People whom clients can book, and what they need for it.
@NullMarked
package kz.localbusiness.mongo.staff;

import org.jspecify.annotations.NullMarked;
