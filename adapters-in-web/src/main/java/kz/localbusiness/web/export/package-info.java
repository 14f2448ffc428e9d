/// Everything that a business owns, as a file for its owner.
@NullMarked
package kz.localbusiness.web.export;

import org.jspecify.annotations.NullMarked;
