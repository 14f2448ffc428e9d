/// The end of a salon on a platform of fakes.
@NullMarked
package kz.localbusiness.web.closing;

import org.jspecify.annotations.NullMarked;
