/// Codes by SMS and e-mail.
@NullMarked
package kz.localbusiness.notify.code;

import org.jspecify.annotations.NullMarked;
