/// Realms and their people through Keycloak's admin API.
@NullMarked
package kz.localbusiness.keycloak;

import org.jspecify.annotations.NullMarked;
