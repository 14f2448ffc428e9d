@NullMarked
package kz.localbusiness.web.photo;

import org.jspecify.annotations.NullMarked;
