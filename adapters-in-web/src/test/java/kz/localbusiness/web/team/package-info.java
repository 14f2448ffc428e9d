/// The team's pages on a platform of fakes.
@NullMarked
package kz.localbusiness.web.team;

import org.jspecify.annotations.NullMarked;
