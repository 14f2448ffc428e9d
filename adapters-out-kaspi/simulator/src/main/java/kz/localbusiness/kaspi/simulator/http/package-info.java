/// The bank on the network, as callers meet it.
@NullMarked
package kz.localbusiness.kaspi.simulator.http;

import org.jspecify.annotations.NullMarked;
