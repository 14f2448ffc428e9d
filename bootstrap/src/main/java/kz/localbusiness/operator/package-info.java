/// The people who run the platform.
@NullMarked
package kz.localbusiness.operator;

import org.jspecify.annotations.NullMarked;
