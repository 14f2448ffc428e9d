@NullMarked
package kz.localbusiness.web.seo;

import org.jspecify.annotations.NullMarked;
