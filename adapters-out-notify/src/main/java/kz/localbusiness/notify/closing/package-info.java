/// Messages to owners whose business ends.
@NullMarked
package kz.localbusiness.notify.closing;

import org.jspecify.annotations.NullMarked;
