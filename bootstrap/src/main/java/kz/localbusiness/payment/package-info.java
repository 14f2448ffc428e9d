/// Payments on the screens that are open.
@NullMarked
package kz.localbusiness.payment;

import org.jspecify.annotations.NullMarked;
