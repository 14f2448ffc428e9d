/// Messages to clients, found by when they are due.
@NullMarked
package kz.localbusiness.mongo.notice;

import org.jspecify.annotations.NullMarked;
