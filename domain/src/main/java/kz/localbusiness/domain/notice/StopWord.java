package kz.localbusiness.domain.notice;

import java.util.Locale;
import java.util.Set;

/// The words with which people say, by whatever way they are written to, that they want no more of
/// it. A sentence in which such a word stands is none.
public final class StopWord {

    private static final Set<String> WORDS = Set.of("стоп", "тоқта", "токта", "stop");
    private static final int LONGEST = 40;

    private StopWord() {}

    public static boolean is(String said) {
        return said.length() <= LONGEST
                && WORDS.contains(
                        said.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT));
    }
}
