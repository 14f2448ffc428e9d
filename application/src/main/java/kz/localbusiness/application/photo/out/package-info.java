/// What pictures need of the world outside.
@NullMarked
package kz.localbusiness.application.photo.out;

import org.jspecify.annotations.NullMarked;
