/// Receipts for money, on the screen and on paper.
@NullMarked
package kz.localbusiness.web.receipt;

import org.jspecify.annotations.NullMarked;
