package kz.localbusiness.domain.client;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Regular expressions for names in which every typed word begins a word.
final class Spelling {

    static final int FORGIVING = 4;
    private static final String ANY = "[a-z0-9]";

    private Spelling() {}

    static String all(List<String> words, UnaryOperator<String> spelled) {
        return words.stream()
                .map(word -> "(?=(.* )?%s)".formatted(spelled.apply(word)))
                .collect(Collectors.joining("", "^", ""));
    }

    /// The word itself, and with one letter that is wrong, missing, too much or swapped with the
    /// next one.
    static String nearly(String word) {
        if (word.length() < FORGIVING) {
            return word;
        }
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i <= word.length(); i++) {
            var before = word.substring(0, i);
            some.add(before + ANY + word.substring(i));
            if (i < word.length()) {
                var after = word.substring(i + 1);
                some.add(before + after);
                some.add(before + ANY + after);
                if (!after.isEmpty()) {
                    some.add(before + after.charAt(0) + word.charAt(i) + after.substring(1));
                }
            }
        }
        return "(%s)".formatted(String.join("|", some));
    }
}
