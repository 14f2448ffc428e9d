package kz.localbusiness.web.business;

import java.util.function.Predicate;

/// Free text as the domain takes it: bounded, and of characters that people can see.
final class Plain {

    private Plain() {}

    static Predicate<String> unfit(int maxLength) {
        return text -> text.length() > maxLength || text.chars().anyMatch(Plain::isControl);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r';
    }
}
