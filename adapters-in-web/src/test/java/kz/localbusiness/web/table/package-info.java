/// Tables as files.
@NullMarked
package kz.localbusiness.web.table;

import org.jspecify.annotations.NullMarked;
