/// What the payment use cases need from outside.
@NullMarked
package kz.localbusiness.application.payment.out;

import org.jspecify.annotations.NullMarked;
