/// What people see when something cannot be shown.
@NullMarked
package kz.localbusiness.web.error;

import org.jspecify.annotations.NullMarked;
