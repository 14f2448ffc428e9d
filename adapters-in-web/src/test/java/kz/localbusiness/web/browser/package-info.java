/// What a page does with what a browser says of itself.
@NullMarked
package kz.localbusiness.web.browser;

import org.jspecify.annotations.NullMarked;
