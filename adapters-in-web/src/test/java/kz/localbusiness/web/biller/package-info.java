@NullMarked
package kz.localbusiness.web.biller;

import org.jspecify.annotations.NullMarked;
