/// Pictures that are drawn anew.
@NullMarked
package kz.localbusiness.photo;

import org.jspecify.annotations.NullMarked;
