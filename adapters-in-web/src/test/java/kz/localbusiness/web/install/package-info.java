/// Installing without a browser.
@NullMarked
package kz.localbusiness.web.install;

import org.jspecify.annotations.NullMarked;
