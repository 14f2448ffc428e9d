/// Files with everything that a business owns.
@NullMarked
package kz.localbusiness.domain.export;

import org.jspecify.annotations.NullMarked;
