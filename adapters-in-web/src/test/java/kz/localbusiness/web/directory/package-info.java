/// The directory without a browser.
@NullMarked
package kz.localbusiness.web.directory;

import org.jspecify.annotations.NullMarked;
