/// What people read, proven in every language.
@NullMarked
package kz.localbusiness.web.text;

import org.jspecify.annotations.NullMarked;
