/// Mobizon.kz.
@NullMarked
package kz.localbusiness.notify.sms.mobizon;

import org.jspecify.annotations.NullMarked;
