/// Messages to those who bring a business to the platform.
@NullMarked
package kz.localbusiness.notify.registration;

import org.jspecify.annotations.NullMarked;
