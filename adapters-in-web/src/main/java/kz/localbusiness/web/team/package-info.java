/// Where people join a team, and where it is led.
@NullMarked
package kz.localbusiness.web.team;

import org.jspecify.annotations.NullMarked;
