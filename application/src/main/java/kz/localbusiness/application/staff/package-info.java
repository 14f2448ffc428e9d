/// Who serves, when, and with what.
@NullMarked
package kz.localbusiness.application.staff;

import org.jspecify.annotations.NullMarked;
