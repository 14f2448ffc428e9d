/// The client's pages without a browser.
@NullMarked
package kz.localbusiness.web.booking;

import org.jspecify.annotations.NullMarked;
