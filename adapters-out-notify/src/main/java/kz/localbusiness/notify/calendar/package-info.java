/// Visits in the form that calendars read (RFC 5545), and as invitations (RFC 5546 and 6047).
@NullMarked
package kz.localbusiness.notify.calendar;

import org.jspecify.annotations.NullMarked;
