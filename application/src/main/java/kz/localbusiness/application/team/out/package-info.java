/// What the team's use cases need from outside.
@NullMarked
package kz.localbusiness.application.team.out;

import org.jspecify.annotations.NullMarked;
