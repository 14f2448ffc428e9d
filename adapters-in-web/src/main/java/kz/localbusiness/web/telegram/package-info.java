/// Where the messenger tells what is said to the platform's bot.
@NullMarked
package kz.localbusiness.web.telegram;

import org.jspecify.annotations.NullMarked;
