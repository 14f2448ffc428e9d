/// Planted violations inside the domain.
@NullMarked
package planted.localbusiness.domain.one;

import org.jspecify.annotations.NullMarked;
