/// What the operator needs from outside.
@NullMarked
package kz.localbusiness.application.platform.out;

import org.jspecify.annotations.NullMarked;
