/// Who serves.
@NullMarked
package kz.localbusiness.application.staff;

import org.jspecify.annotations.NullMarked;
