/// Messages by WhatsApp, through the Cloud API of its maker.
@NullMarked
package kz.localbusiness.notify.whatsapp;

import org.jspecify.annotations.NullMarked;
