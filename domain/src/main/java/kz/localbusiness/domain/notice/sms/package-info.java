/// What providers of SMS and we call one message, and what they say of it.
@NullMarked
package kz.localbusiness.domain.notice.sms;

import org.jspecify.annotations.NullMarked;
