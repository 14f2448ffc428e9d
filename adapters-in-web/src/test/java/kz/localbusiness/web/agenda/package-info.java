/// The owner's day without a browser.
@NullMarked
package kz.localbusiness.web.agenda;

import org.jspecify.annotations.NullMarked;
