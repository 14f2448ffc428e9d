/// Planted violations inside the web adapter.
@NullMarked
package planted.localbusiness.web;

import org.jspecify.annotations.NullMarked;
