package kz.localbusiness.web.api;

import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// Reads who wants to come.
final class Clients {

    private Clients() {}

    /// Empty when a required field is missing or wrong.
    ///
    /// @param reads in which language, unless the body says another
    static Optional<ClientDetails> read(FieldChecks checks, RestContact body, Language reads) {
        var name =
                checks.required(
                        "name",
                        body.name(),
                        checks.line("name", body.name(), ClientDetails.MAX_NAME));
        var phone = phone(checks, body.phone());
        var email = email(checks, body.email());
        var request = checks.text("request", body.request(), ClientDetails.MAX_REQUEST).orElse("");
        var language = language(checks, body.language()).orElse(reads);
        return name.flatMap(who ->
                phone.map(number ->
                        new ClientDetails(who, number, email.orElse(null), request, language)));
    }

    static Optional<PhoneNumber> phone(FieldChecks checks, @Nullable String raw) {
        var typed =
                checks.required("phone", raw, checks.text("phone", raw, PhoneNumbers.MAX_LENGTH));
        return typed.flatMap(
                text -> checks.kept("phone", PhoneNumbers.mobile(text), Rule.NOT_A_PHONE));
    }

    static Optional<EmailAddress> email(FieldChecks checks, @Nullable String raw) {
        return checks.text("email", raw, EmailAddress.MAX_LENGTH)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> checks.kept("email", address(text), Rule.NOT_AN_EMAIL));
    }

    private static Optional<EmailAddress> address(String text) {
        return EmailAddress.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    static Optional<Language> language(FieldChecks checks, @Nullable String code) {
        return code == null
                ? Optional.empty()
                : checks.kept("language", Locales.languageOf(code), Rule.NOT_A_LANGUAGE);
    }
}
