/// Days of staff, each one document with its appointments, its claims and its news.
@NullMarked
package kz.localbusiness.mongo.booking;

import org.jspecify.annotations.NullMarked;
