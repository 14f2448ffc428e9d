/// Registration and setup without a browser.
@NullMarked
package kz.localbusiness.web.business;

import org.jspecify.annotations.NullMarked;
