/// Charges, receipts and what became of them, found by when somebody has to look at them.
@NullMarked
package kz.localbusiness.mongo.payment;

import org.jspecify.annotations.NullMarked;
