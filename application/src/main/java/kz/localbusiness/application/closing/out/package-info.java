/// What the end of a business needs from outside.
@NullMarked
package kz.localbusiness.application.closing.out;

import org.jspecify.annotations.NullMarked;
