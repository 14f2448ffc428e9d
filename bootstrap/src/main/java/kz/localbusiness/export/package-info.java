/// Files with everything that a business owns, on a disk.
@NullMarked
package kz.localbusiness.export;

import org.jspecify.annotations.NullMarked;
