/// How clients and chats of the platform's bot in Telegram come together, and part.
@NullMarked
package kz.localbusiness.application.chat;

import org.jspecify.annotations.NullMarked;
