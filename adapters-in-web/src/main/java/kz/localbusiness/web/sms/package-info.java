/// Where providers of SMS tell what became of messages.
@NullMarked
package kz.localbusiness.web.sms;

import org.jspecify.annotations.NullMarked;
