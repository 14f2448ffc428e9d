/// SMS by one provider, or by another one where the first is out of order.
@NullMarked
package kz.localbusiness.notify.sms;

import org.jspecify.annotations.NullMarked;
