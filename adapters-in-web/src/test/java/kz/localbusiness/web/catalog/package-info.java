/// The pages about services on a platform of fakes.
@NullMarked
package kz.localbusiness.web.catalog;

import org.jspecify.annotations.NullMarked;
