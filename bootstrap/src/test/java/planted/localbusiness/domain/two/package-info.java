/// Planted violations inside another context of the domain.
@NullMarked
package planted.localbusiness.domain.two;

import org.jspecify.annotations.NullMarked;
