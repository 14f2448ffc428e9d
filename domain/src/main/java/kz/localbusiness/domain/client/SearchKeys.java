package kz.localbusiness.domain.client;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.PhoneNumber;

/// By what a client is found in an index: of each word of the name the first four letters, and
/// these with any one left out, so that one wrong, missing, spare or swapped letter still leads
/// there; of each phone number every four digits in a row.
final class SearchKeys {

    static final int DIGITS = 4;
    private static final int LETTERS = 4;
    private static final int MOST_WORDS = 4;

    private SearchKeys() {}

    static Set<String> of(ClientProfile profile) {
        var keys = new TreeSet<String>();
        Folding.words(profile.name())
                .limit(MOST_WORDS)
                .flatMap(SearchKeys::near)
                .forEach(keys::add);
        profile.phones().stream().flatMap(SearchKeys::digits).forEach(keys::add);
        return keys;
    }

    /// The one under which words with this beginning stand.
    static String exact(String word) {
        return word.substring(0, Math.min(word.length(), LETTERS));
    }

    /// Those under which words stand that differ from this one by one letter.
    static Stream<String> near(String word) {
        var start = exact(word);
        return start.length() < LETTERS
                ? Stream.of(start)
                : Stream.concat(
                        Stream.of(start),
                        IntStream.range(0, LETTERS)
                                .mapToObj(i -> start.substring(0, i) + start.substring(i + 1)));
    }

    static String phone(String digits) {
        return "#" + digits.substring(digits.length() - DIGITS);
    }

    private static Stream<String> digits(PhoneNumber phone) {
        var all = phone.value().substring(1);
        return IntStream.rangeClosed(DIGITS, all.length())
                .mapToObj(end -> phone(all.substring(0, end)));
    }
}
