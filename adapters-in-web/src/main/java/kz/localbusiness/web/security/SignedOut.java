package kz.localbusiness.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Whether a sign-in was ended everywhere since. Asked of the store at most once in two seconds for
/// each account, so that an open page stops within them.
@Component
final class SignedOut {

    private static final Duration LATEST = Duration.ofSeconds(2);
    private static final int MOST_ACCOUNTS = 50_000;

    private final SignOuts signOuts;
    private final Cache<Account, Optional<Instant>> last =
            Caffeine.newBuilder().maximumSize(MOST_ACCOUNTS).expireAfterWrite(LATEST).build();

    SignedOut(SignOuts signOuts) {
        this.signOuts = signOuts;
    }

    /// A renewed token is as old as the sign-in that it comes from.
    boolean since(BusinessId business, String subject, ClaimAccessor token) {
        var signedIn =
                Optional.ofNullable(token.getClaimAsInstant("auth_time"))
                        .or(() -> Optional.ofNullable(token.getClaimAsInstant("iat")));
        return last.get(
                        new Account(business, subject),
                        one -> signOuts.last(one.business(), one.subject()))
                .filter(end -> signedIn.isEmpty() || !signedIn.get().isAfter(end))
                .isPresent();
    }

    private record Account(BusinessId business, String subject) {}
}
