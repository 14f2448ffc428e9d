/// The platform's bot in Telegram.
@NullMarked
package kz.localbusiness.notify.telegram;

import org.jspecify.annotations.NullMarked;
