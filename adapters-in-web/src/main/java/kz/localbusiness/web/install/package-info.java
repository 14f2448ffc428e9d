/// Our pages as apps on the home screen, and what they say without a network.
@NullMarked
package kz.localbusiness.web.install;

import org.jspecify.annotations.NullMarked;
