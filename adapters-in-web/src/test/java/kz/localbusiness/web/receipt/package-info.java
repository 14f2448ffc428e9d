@NullMarked
package kz.localbusiness.web.receipt;

import org.jspecify.annotations.NullMarked;
