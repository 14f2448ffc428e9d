/// The people who serve clients.
@NullMarked
package kz.localbusiness.domain.staff;

import org.jspecify.annotations.NullMarked;
