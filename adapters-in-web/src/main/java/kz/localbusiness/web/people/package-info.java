/// The owner's pages about the people who serve.
@NullMarked
package kz.localbusiness.web.people;

import org.jspecify.annotations.NullMarked;
