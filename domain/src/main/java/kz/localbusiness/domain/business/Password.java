package kz.localbusiness.domain.business;

/// On its way to the identity provider, never stored and never printed.
public record Password(String value) {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    public Password {
        if (!isAcceptable(value)) {
            throw new IllegalArgumentException("a password has 8 to 128 characters");
        }
    }

    public static boolean isAcceptable(String text) {
        return text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH && !text.isBlank();
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
