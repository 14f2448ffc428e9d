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

    /// A name: it stands in headers of letters, in lists and in file names.
    ///
    /// @throws IllegalArgumentException when blank, too long or of more than one line
    public static String line(String name, String text, int maxLength) {
        if (!isLine(text)) {
            throw new IllegalArgumentException(name + " has more than one line");
        }
        return required(name, text, maxLength);
    }

    /// Not even the separators of lines that only Unicode knows.
    public static boolean isLine(String text) {
        return text.chars()
                .noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
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
