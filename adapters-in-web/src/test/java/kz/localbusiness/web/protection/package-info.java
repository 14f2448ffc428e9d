/// The page about the own account without a browser.
@NullMarked
package kz.localbusiness.web.protection;

import org.jspecify.annotations.NullMarked;
