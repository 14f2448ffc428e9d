/// Messages to browsers: RFC 8030, sealed after RFC 8291, from whom after RFC 8292.
@NullMarked
package kz.localbusiness.notify.push;

import org.jspecify.annotations.NullMarked;
