package kz.localbusiness.web.api;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.api.WrongField.Rule;

/// Reads who wants to come together with what they agreed to.
final class Consents {

    /// For the description of the API.
    static final String MEANING =
            "The version of the text at /privacy that the client has agreed to; missing: nobody was"
                    + " asked through the platform";

    private Consents() {}

    /// @param now when it is said to have been agreed to
    static Optional<ClientDetails> read(
            FieldChecks checks, RestAgreement body, Language reads, Instant now) {
        var version = checks.text("consent", body.consent(), Consent.Given.MAX_VERSION);
        version.filter(said -> !said.equals(PrivacyText.VERSION))
                .ifPresent(_ -> checks.refuse("consent", Rule.OTHER_TEXT, PrivacyText.VERSION));
        return Clients.read(checks, body, reads)
                .map(client ->
                        version.<Consent>map(
                                        said -> new Consent.Given(said, client.language(), now))
                                .map(client::with)
                                .orElse(client));
    }
}
