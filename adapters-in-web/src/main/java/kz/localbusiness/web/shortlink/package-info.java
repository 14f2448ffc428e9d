/// Where the short links of messages lead on.
@NullMarked
package kz.localbusiness.web.shortlink;

import org.jspecify.annotations.NullMarked;
