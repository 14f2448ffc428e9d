@NullMarked
package kz.localbusiness.web.shortlink;

import org.jspecify.annotations.NullMarked;
