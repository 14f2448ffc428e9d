/// Where WhatsApp tells what became of messages, and what people answer.
@NullMarked
package kz.localbusiness.web.whatsapp;

import org.jspecify.annotations.NullMarked;
