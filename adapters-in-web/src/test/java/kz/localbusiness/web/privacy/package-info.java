/// The page about data without a browser.
@NullMarked
package kz.localbusiness.web.privacy;

import org.jspecify.annotations.NullMarked;
