/// The other direction: the bank calls a merchant, as in "Payments on Kaspi.kz".
@NullMarked
package kz.localbusiness.kaspi.simulator.biller;

import org.jspecify.annotations.NullMarked;
