/// What mail programs do with our letters.
@NullMarked
package kz.localbusiness.web.mail;

import org.jspecify.annotations.NullMarked;
