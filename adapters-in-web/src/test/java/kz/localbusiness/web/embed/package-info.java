/// Other sites without a browser.
@NullMarked
package kz.localbusiness.web.embed;

import org.jspecify.annotations.NullMarked;
