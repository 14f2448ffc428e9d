/// WhatsApp, and whoever pretends to be it.
@NullMarked
package kz.localbusiness.web.whatsapp;

import org.jspecify.annotations.NullMarked;
