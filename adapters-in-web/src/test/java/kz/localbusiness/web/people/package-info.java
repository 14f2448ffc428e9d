/// The pages about people on a platform of fakes.
@NullMarked
package kz.localbusiness.web.people;

import org.jspecify.annotations.NullMarked;
