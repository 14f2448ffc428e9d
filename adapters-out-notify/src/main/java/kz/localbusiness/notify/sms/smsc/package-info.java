/// SMSC.kz.
@NullMarked
package kz.localbusiness.notify.sms.smsc;

import org.jspecify.annotations.NullMarked;
