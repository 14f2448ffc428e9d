/// How the pages look to people and to screen readers, in a real browser.
@NullMarked
package kz.localbusiness.looks;

import org.jspecify.annotations.NullMarked;
