/// Pictures of the business and of its people, as they are shown and changed.
@NullMarked
package kz.localbusiness.web.photo;

import org.jspecify.annotations.NullMarked;
