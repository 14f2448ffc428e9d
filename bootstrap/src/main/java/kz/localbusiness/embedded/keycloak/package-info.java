/// The real Keycloak server as a child process that does not outlive us.
@NullMarked
package kz.localbusiness.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
