/// The pictures of a business and of its people.
@NullMarked
package kz.localbusiness.application.photo;

import org.jspecify.annotations.NullMarked;
