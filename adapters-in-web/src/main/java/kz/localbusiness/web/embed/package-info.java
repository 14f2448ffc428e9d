/// The booking page inside other sites.
@NullMarked
package kz.localbusiness.web.embed;

import org.jspecify.annotations.NullMarked;
