/// Messages by e-mail.
@NullMarked
package kz.localbusiness.notify.email;

import org.jspecify.annotations.NullMarked;
