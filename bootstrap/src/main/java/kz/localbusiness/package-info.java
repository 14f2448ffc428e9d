/// The one application: wiring and the boundary around every use case.
@NullMarked
package kz.localbusiness;

import org.jspecify.annotations.NullMarked;
