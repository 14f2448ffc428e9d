/// The owner's calendar: days, weeks and months of everybody, live.
@NullMarked
package kz.localbusiness.web.calendar;

import org.jspecify.annotations.NullMarked;
