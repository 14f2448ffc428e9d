/// The owner's pages about services.
@NullMarked
package kz.localbusiness.web.catalog;

import org.jspecify.annotations.NullMarked;
