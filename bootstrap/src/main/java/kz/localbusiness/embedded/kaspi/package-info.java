/// A bank to try with.
@NullMarked
package kz.localbusiness.embedded.kaspi;

import org.jspecify.annotations.NullMarked;
