package kz.localbusiness.domain.client;

import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Where a client is reached, and what the client's account is called.
public sealed interface Contact {

    record Phone(PhoneNumber number) implements Contact {

        @Override
        public String name() {
            return number.value();
        }
    }

    record Email(EmailAddress address) implements Contact {

        @Override
        public String name() {
            return address.value();
        }
    }

    String name();
}
