/// What clients' accounts need from outside.
@NullMarked
package kz.localbusiness.application.client.out;

import org.jspecify.annotations.NullMarked;
