/// Collecting money through the bank, and giving it back.
@NullMarked
package kz.localbusiness.application.payment;

import org.jspecify.annotations.NullMarked;
