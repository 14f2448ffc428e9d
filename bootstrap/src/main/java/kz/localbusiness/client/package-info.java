/// What clients' accounts need of this machine.
@NullMarked
package kz.localbusiness.client;

import org.jspecify.annotations.NullMarked;
