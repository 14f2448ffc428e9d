/// The rules that keep the layers apart, and proof that each of them bites.
@NullMarked
package kz.localbusiness.architecture;

import org.jspecify.annotations.NullMarked;
