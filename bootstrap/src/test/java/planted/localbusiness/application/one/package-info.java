/// Planted violations inside a context of the application.
@NullMarked
package planted.localbusiness.application.one;

import org.jspecify.annotations.NullMarked;
