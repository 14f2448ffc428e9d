/// Money that comes through the bank: collecting it, binding it to a visit, giving it back.
@NullMarked
package kz.localbusiness.domain.payment;

import org.jspecify.annotations.NullMarked;
