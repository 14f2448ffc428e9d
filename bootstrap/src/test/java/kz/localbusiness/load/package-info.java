/// Puts a bounded load on a platform of its own, on loopback only, and says how long it took.
@NullMarked
package kz.localbusiness.load;

import org.jspecify.annotations.NullMarked;
