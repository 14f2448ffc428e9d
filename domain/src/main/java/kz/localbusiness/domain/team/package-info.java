/// Who works in a business with an account of their own, as what, and who is asked to join.
@NullMarked
package kz.localbusiness.domain.team;

import org.jspecify.annotations.NullMarked;
