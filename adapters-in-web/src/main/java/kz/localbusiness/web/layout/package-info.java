/// The frame around the pages: header, language, footer.
@NullMarked
package kz.localbusiness.web.layout;

import org.jspecify.annotations.NullMarked;
