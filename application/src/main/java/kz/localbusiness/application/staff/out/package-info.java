/// What the staff use cases need from outside.
@NullMarked
package kz.localbusiness.application.staff.out;

import org.jspecify.annotations.NullMarked;
