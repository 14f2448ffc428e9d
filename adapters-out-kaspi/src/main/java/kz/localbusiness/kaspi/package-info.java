/// Kaspi Pay behind the payment ports; its client arrives with the payments.
@NullMarked
package kz.localbusiness.kaspi;

import org.jspecify.annotations.NullMarked;
