package kz.localbusiness.domain.shared;

/// Shows itself to nobody who does not ask for the text.
public record SecretValue(String text) {

    /// 64 KiB in Base64.
    public static final int LONGEST = 87_384;

    public SecretValue {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a secret has 1 to 87384 characters");
        }
    }

    @Override
    public String toString() {
        return "SecretValue[secret]";
    }
}
