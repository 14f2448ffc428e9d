/// What people may read before they agree to anything.
@NullMarked
package kz.localbusiness.web.legal;

import org.jspecify.annotations.NullMarked;
