@NullMarked
package kz.localbusiness.web.mail;

import org.jspecify.annotations.NullMarked;
