/// The embedded default: everything a newcomer needs, inside one process and one directory.
@NullMarked
package kz.localbusiness.embedded;

import org.jspecify.annotations.NullMarked;
