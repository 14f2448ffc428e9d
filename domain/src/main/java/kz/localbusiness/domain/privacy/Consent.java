package kz.localbusiness.domain.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Texts;

/// Whether whoever comes has agreed that their personal data is processed.
///
/// @see "features/decisions/021-consent-and-erasure.md"
public sealed interface Consent {

    Consent NOT_RECORDED = new NotRecorded();

    /// @param version of the text that was agreed to
    /// @param language in which it was shown
    record Given(String version, Language language, Instant at) implements Consent {

        public static final int MAX_VERSION = 40;

        public Given {
            version = Texts.required("version", version, MAX_VERSION);
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /// The business has written the client down, and has to hold the consent itself.
    record HeldByBusiness() implements Consent {}

    /// Nobody was asked through the platform: another system has booked, or there was no text yet.
    record NotRecorded() implements Consent {}
}
