/// What is handed out can be scanned and read.
@NullMarked
package kz.localbusiness.web.sharing;

import org.jspecify.annotations.NullMarked;
