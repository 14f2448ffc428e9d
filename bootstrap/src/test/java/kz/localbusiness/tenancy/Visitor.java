package kz.localbusiness.tenancy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.PlatformRealm;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Who tries: everybody of the salon, nobody, somebody of the barber's, and those with a token that
/// proves nothing.
enum Visitor {
    OWNER(Role.OWNER),
    MANAGER(Role.MANAGER),
    STAFF(Role.STAFF),
    CLIENT(Role.CLIENT),
    ANYONE(null),
    OWNER_OF_ANOTHER(Role.OWNER),
    OPERATOR(null),
    EXPIRED(null),
    FORGED(null);

    private static final String SUBJECT = "aigul";

    private final @Nullable Role role;

    Visitor(@Nullable Role role) {
        this.role = role;
    }

    /// Whoever it is to the platform.
    Caller caller(MatrixPlatform platform) {
        if (this == OPERATOR) {
            return new Caller.Operator(SUBJECT);
        }
        return role == null
                ? new Caller.Anyone()
                : new Caller.Member(business(platform), SUBJECT, Set.of(role), staff(platform));
    }

    boolean isRefusedEverywhere() {
        return this == EXPIRED || this == FORGED;
    }

    private BusinessId business(MatrixPlatform platform) {
        return this == OWNER_OF_ANOTHER ? platform.barber.id() : platform.salon.id();
    }

    /// Through which they sign in.
    String realm(MatrixPlatform platform) {
        return this == OPERATOR ? PlatformRealm.NAME : business(platform).toString();
    }

    /// All of them have the same subject.
    Optional<String> token(MatrixPlatform platform) {
        var salon = platform.salon.id().toString();
        var barber = platform.barber.id().toString();
        return switch (this) {
            case ANYONE -> Optional.empty();
            case EXPIRED ->
                    Optional.of(signed(platform, salon, salon, Duration.ofHours(-1), Role.OWNER));
            case FORGED ->
                    Optional.of(signed(platform, barber, salon, Duration.ofHours(1), Role.OWNER));
            case OPERATOR, OWNER, MANAGER, STAFF, CLIENT, OWNER_OF_ANOTHER -> {
                var home = realm(platform);
                yield Optional.of(signed(platform, home, home, Duration.ofHours(1), role));
            }
        };
    }

    /// What the realm says at the end of signing in; empty for a stranger.
    Optional<String> idToken(MatrixPlatform platform, String nonce) {
        var home = realm(platform);
        var signer = this == FORGED ? platform.barber.id().toString() : home;
        var lasting = this == EXPIRED ? Duration.ofHours(-1) : Duration.ofHours(1);
        var as = isRefusedEverywhere() ? Role.OWNER : role;
        var claims =
                claims(platform, home, lasting, as)
                        .claim("typ", "ID")
                        .claim("nonce", nonce)
                        .audience(RealmClient.ID);
        return this == ANYONE
                ? Optional.empty()
                : Optional.of(platform.realms.signed(signer, claims.build()));
    }

    /// @param signer the realm whose key signs
    /// @param named the realm that the token says it is of
    private String signed(
            MatrixPlatform platform,
            String signer,
            String named,
            Duration lasting,
            @Nullable Role as) {
        return platform.realms.signed(
                signer, claims(platform, named, lasting, as).claim("typ", "Bearer").build());
    }

    JWTClaimsSet.Builder claims(
            MatrixPlatform platform, String realm, Duration lasting, @Nullable Role as) {
        var now = Clock.systemUTC().instant();
        var roles =
                Stream.of(as == null ? "" : as.name(), this == OPERATOR ? "OPERATOR" : "")
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .toList();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(platform.realms.issuer(realm))
                        .subject(SUBJECT)
                        .issueTime(Date.from(now.minus(Duration.ofHours(2))))
                        .expirationTime(Date.from(now.plus(lasting)))
                        .claim(RealmClient.ROLES_CLAIM, Map.of("roles", roles));
        if (this == STAFF) {
            claims.claim(RealmClient.STAFF_CLAIM, platform.salon.person().value().toString());
        }
        return claims;
    }

    private @Nullable StaffId staff(MatrixPlatform platform) {
        return this == STAFF ? platform.salon.person() : null;
    }
}
