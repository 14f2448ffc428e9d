@NullMarked
package kz.localbusiness.web.export;

import org.jspecify.annotations.NullMarked;
