package kz.localbusiness.application.team.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// What is remembered of sign-outs.
public abstract class SignOutsContract extends BusinessBoundContract {

    private static final Instant AT = Instant.parse("2026-03-02T04:00:00Z");

    private final AccountId account = new AccountId(UUID.randomUUID().toString());

    protected abstract SignOutLog log();

    protected abstract SignOuts signOuts();

    @Test
    void remembersTheLast() {
        signedOut(AT);
        signedOut(AT.plusSeconds(5));

        assertThat(signOuts().last(here, account.value())).contains(AT.plusSeconds(5));
    }

    @Test
    void knowsNobodyOfAnotherBusiness() {
        signedOut(AT);

        assertThat(signOuts().last(elsewhere, account.value())).isEmpty();
        assertThat(signOuts().last(here, "somebody-else")).isEmpty();
    }

    private void signedOut(Instant at) {
        doHere(() -> log().signedOut(account, at));
    }
}
