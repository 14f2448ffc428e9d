/// Steps about money that comes through the bank.
@NullMarked
package kz.localbusiness.features.payment;

import org.jspecify.annotations.NullMarked;
