package kz.localbusiness.web.api;

import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// Turns what was sent into a command, or refuses every wrong field at once.
final class BookingRequests {

    private BookingRequests() {}

    static BookAppointment.Command command(
            Business business, IdempotencyKey key, RestBookingRequest body, Language reads) {
        var checks = new FieldChecks();
        var service =
                checks.required("service", body.service(), checks.id("service", body.service()));
        var staff = checks.id("staff", body.staff());
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        var client = client(checks, body, reads);
        checks.end();
        return new BookAppointment.Command(
                business.id(),
                key,
                new OfferingId(service.orElseThrow()),
                staff.map(StaffId::new).orElse(null),
                start.orElseThrow(),
                client.orElseThrow());
    }

    /// Empty when a required field is missing or wrong.
    private static Optional<ClientDetails> client(
            FieldChecks checks, RestBookingRequest body, Language reads) {
        var name =
                checks.required(
                        "name",
                        body.name(),
                        checks.text("name", body.name(), ClientDetails.MAX_NAME));
        var typed =
                checks.required(
                        "phone",
                        body.phone(),
                        checks.text("phone", body.phone(), PhoneNumbers.MAX_LENGTH));
        var phone =
                typed.flatMap(
                        text -> checks.kept("phone", PhoneNumbers.mobile(text), Rule.NOT_A_PHONE));
        var email = email(checks, body.email());
        var request = checks.text("request", body.request(), ClientDetails.MAX_REQUEST).orElse("");
        var language = language(checks, body.language()).orElse(reads);
        return name.flatMap(who ->
                phone.map(number ->
                        new ClientDetails(who, number, email.orElse(null), request, language)));
    }

    private static Optional<EmailAddress> email(FieldChecks checks, @Nullable String raw) {
        return checks.text("email", raw, EmailAddress.MAX_LENGTH)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> checks.kept("email", address(text), Rule.NOT_AN_EMAIL));
    }

    private static Optional<EmailAddress> address(String text) {
        return EmailAddress.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static Optional<Language> language(FieldChecks checks, @Nullable String code) {
        return code == null
                ? Optional.empty()
                : checks.kept("language", Locales.languageOf(code), Rule.NOT_A_LANGUAGE);
    }
}
