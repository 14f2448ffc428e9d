/// What a business shows of itself in pictures.
@NullMarked
package kz.localbusiness.domain.photo;

import org.jspecify.annotations.NullMarked;
