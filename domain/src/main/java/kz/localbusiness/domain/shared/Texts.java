package kz.localbusiness.domain.shared;

/// Bounds of free text; the last wall behind the forms, which know the same bounds.
public final class Texts {

    private Texts() {}

    /// @throws IllegalArgumentException when blank, too long or carrying control characters
    public static String required(String name, String text, int maxLength) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return optional(name, text, maxLength);
    }

    /// @throws IllegalArgumentException when too long or carrying control characters other than
    ///   line breaks
    public static String optional(String name, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(
                    "%s is longer than %d characters".formatted(name, maxLength));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
            throw new IllegalArgumentException(name + " carries control characters");
        }
        return text.strip();
    }
}
