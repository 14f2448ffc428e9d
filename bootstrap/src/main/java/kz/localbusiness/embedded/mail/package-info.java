/// Mail that goes nowhere, and a page that shows it.
@NullMarked
package kz.localbusiness.embedded.mail;

import org.jspecify.annotations.NullMarked;
