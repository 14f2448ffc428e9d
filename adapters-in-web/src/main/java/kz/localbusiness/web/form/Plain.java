package kz.localbusiness.web.form;

import java.util.function.Predicate;
import kz.localbusiness.domain.shared.Texts;

/// Free text as the domain takes it: bounded, and of characters that people can see.
public final class Plain {

    private Plain() {}

    public static Predicate<String> unfit(int maxLength) {
        return text -> text.length() > maxLength || text.chars().anyMatch(Plain::isControl);
    }

    /// Of a name, which is one line.
    public static Predicate<String> unfitLine(int maxLength) {
        return text -> text.length() > maxLength || !Texts.isLine(text);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r';
    }
}
