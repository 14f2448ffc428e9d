package kz.localbusiness.kaspi;

import kz.localbusiness.domain.shared.PhoneNumber;

/// How the bank wants phone numbers: its manual writes `8701…`, shops in production send `7701…`.
public enum PhoneForm {
    SEVEN("7"),
    EIGHT("8");

    private static final int COUNTRY = "+7".length();

    private final String first;

    PhoneForm(String first) {
        this.first = first;
    }

    String write(PhoneNumber phone) {
        if (phone.isMasked()) {
            throw new IllegalArgumentException("nobody can be billed by a masked number");
        }
        return first + phone.value().substring(COUNTRY);
    }
}
