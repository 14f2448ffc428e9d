/// What the specifications of the people who serve do.
@NullMarked
package kz.localbusiness.features.staff;

import org.jspecify.annotations.NullMarked;
