package kz.localbusiness.web.client;

import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;

/// A phone number or an e-mail address, whichever somebody typed.
final class TypedContact {

    private TypedContact() {}

    static Optional<Contact> of(String typed) {
        var line = Typed.line(typed);
        return line.contains("@") ? email(line.toLowerCase(Locale.ROOT)) : phone(line);
    }

    static Optional<Contact> phone(String line) {
        return PhoneNumbers.mobile(Typed.line(line)).map(Contact.Phone::new);
    }

    private static Optional<Contact> email(String line) {
        return Optional.of(line)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new)
                .map(Contact.Email::new);
    }
}
