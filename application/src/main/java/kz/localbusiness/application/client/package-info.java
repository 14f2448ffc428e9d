/// Clients' accounts: opened, and given a new password, by whoever reads a code.
@NullMarked
package kz.localbusiness.application.client;

import org.jspecify.annotations.NullMarked;
