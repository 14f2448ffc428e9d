/// Kaspi Pay as it is documented, with an answer to everything that is not documented.
///
/// [Bank] is all of it without a network. What the bank's manual leaves open is decided by
/// [Behaviour].
@NullMarked
package kz.localbusiness.kaspi.simulator;

import org.jspecify.annotations.NullMarked;
