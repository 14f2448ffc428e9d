/// Messages that a browser shows, also while no page of ours is open.
@NullMarked
package kz.localbusiness.web.browser;

import org.jspecify.annotations.NullMarked;
