/// The owner's calendar without a browser.
@NullMarked
package kz.localbusiness.web.calendar;

import org.jspecify.annotations.NullMarked;
