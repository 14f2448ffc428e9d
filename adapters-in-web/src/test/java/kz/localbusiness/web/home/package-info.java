/// The front page without a browser.
@NullMarked
package kz.localbusiness.web.home;

import org.jspecify.annotations.NullMarked;
