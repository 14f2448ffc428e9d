/// What the use cases of the bot need from outside.
@NullMarked
package kz.localbusiness.application.chat.out;

import org.jspecify.annotations.NullMarked;
