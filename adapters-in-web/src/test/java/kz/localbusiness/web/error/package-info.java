/// What people see when something cannot be shown, without a browser.
@NullMarked
package kz.localbusiness.web.error;

import org.jspecify.annotations.NullMarked;
