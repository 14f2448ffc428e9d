/// Who works here and as what: inviting, joining, changing, leaving, signing out.
@NullMarked
package kz.localbusiness.application.team;

import org.jspecify.annotations.NullMarked;
