/// Clients in chats of the bot, by their phone number and by the chat's number.
@NullMarked
package kz.localbusiness.mongo.chat;

import org.jspecify.annotations.NullMarked;
