/// Agendas, each one document with what is at home in it, its claims and its news; who waits, and
/// whose turn it is.
@NullMarked
package kz.localbusiness.mongo.booking;

import org.jspecify.annotations.NullMarked;
