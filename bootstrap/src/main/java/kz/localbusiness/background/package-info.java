/// Work that goes on without anybody waiting for it.
@NullMarked
package kz.localbusiness.background;

import org.jspecify.annotations.NullMarked;
