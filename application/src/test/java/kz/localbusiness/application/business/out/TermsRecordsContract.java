package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

/// What was accepted is kept as it was, per business.
public abstract class TermsRecordsContract {

    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");

    private final BusinessId salon = new BusinessId(UUID.randomUUID());
    private final BusinessId barber = new BusinessId(UUID.randomUUID());

    protected abstract TermsRecords terms();

    @Test
    void keepsTheFirstAcceptanceOfEachVersion() {
        var first = accepted("2026-11-28", NOW);
        add(first);
        add(accepted("2026-11-28", NOW.plusSeconds(1)));
        var next = accepted("2027-01-01", NOW.plusSeconds(2));
        add(next);

        assertThat(CurrentBusiness.as(salon, () -> terms().all())).containsExactly(first, next);
        assertThat(CurrentBusiness.as(barber, () -> terms().all())).isEmpty();
    }

    private void add(TermsAcceptance acceptance) {
        CurrentBusiness.as(
                salon,
                () -> {
                    terms().add(acceptance);
                    return acceptance;
                });
    }

    private static TermsAcceptance accepted(String version, Instant at) {
        return new TermsAcceptance(version, Language.KK, new EmailAddress("aigul@example.kz"), at);
    }
}
