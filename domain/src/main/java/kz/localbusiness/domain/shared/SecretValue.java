package kz.localbusiness.domain.shared;

/// Shows itself to nobody who does not ask for the text.
public record SecretValue(String text) {

    public static final int LONGEST = 16_384;

    public SecretValue {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a secret has 1 to 16384 characters");
        }
    }

    @Override
    public String toString() {
        return "SecretValue[secret]";
    }
}
