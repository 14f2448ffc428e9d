/// Where people join a team.
@NullMarked
package kz.localbusiness.web.team;

import org.jspecify.annotations.NullMarked;
