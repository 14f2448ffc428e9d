package kz.localbusiness.web.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/// Realm role `owner`, authority `ROLE_OWNER` (so that `@RolesAllowed("OWNER")` works),
/// [Role#OWNER]. Roles that the platform does not know are nobody's.
final class RealmRoles {

    private static final String PREFIX = "ROLE_";

    private RealmRoles() {}

    static List<GrantedAuthority> authorities(Map<String, Object> claims) {
        return claimed(claims.get(RealmClient.ROLES_CLAIM))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(PREFIX + role))
                .toList();
    }

    /// What the ID token says instead of what the library makes up.
    static List<GrantedAuthority> ofIdToken(Collection<? extends GrantedAuthority> given) {
        return given.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(user -> authorities(user.getIdToken().getClaims()).stream())
                .toList();
    }

    static Set<Role> roles(Collection<? extends GrantedAuthority> authorities) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (authorities.stream().anyMatch(has -> (PREFIX + role).equals(has.getAuthority()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    /// A claim that is no id is nobody's.
    static @Nullable StaffId staff(@Nullable String claim) {
        try {
            return claim == null ? null : new StaffId(UUID.fromString(claim));
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    /// A claim that is no number is nobody's.
    static @Nullable PhoneNumber phone(@Nullable String claim) {
        try {
            return claim == null ? null : new PhoneNumber(claim);
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    private static Stream<Role> claimed(@Nullable Object claim) {
        return claim instanceof Map<?, ?> access && access.get("roles") instanceof Collection<?> all
                ? Arrays.stream(Role.values())
                        .filter(role -> all.contains(role.name().toLowerCase(Locale.ROOT)))
                : Stream.empty();
    }
}
