/// The words of short messages.
@NullMarked
package kz.localbusiness.notify.words;

import org.jspecify.annotations.NullMarked;
