/// Clients who let the platform's bot in Telegram write to them.
@NullMarked
package kz.localbusiness.domain.chat;

import org.jspecify.annotations.NullMarked;
