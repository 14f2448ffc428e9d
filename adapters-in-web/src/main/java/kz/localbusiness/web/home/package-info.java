/// The platform's own front page.
@NullMarked
package kz.localbusiness.web.home;

import org.jspecify.annotations.NullMarked;
