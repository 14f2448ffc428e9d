/// Registering a business and opening it to clients.
@NullMarked
package kz.localbusiness.application.business;

import org.jspecify.annotations.NullMarked;
