/// Planted violations inside outbound ports.
@NullMarked
package planted.localbusiness.application.one.out;

import org.jspecify.annotations.NullMarked;
