/// Planted violations inside the Mongo adapter.
@NullMarked
package planted.localbusiness.mongo;

import org.jspecify.annotations.NullMarked;
