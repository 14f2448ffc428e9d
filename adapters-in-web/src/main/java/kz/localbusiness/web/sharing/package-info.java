/// How a business hands out the address of its page: as a code to scan, on paper, as a link.
@NullMarked
package kz.localbusiness.web.sharing;

import org.jspecify.annotations.NullMarked;
