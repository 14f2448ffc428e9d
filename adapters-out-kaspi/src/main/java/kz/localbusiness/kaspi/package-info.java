/// Asks Kaspi Pay, by any of its three schemes; whatever it may answer becomes one of ours.
@NullMarked
package kz.localbusiness.kaspi;

import org.jspecify.annotations.NullMarked;
