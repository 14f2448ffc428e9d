package kz.localbusiness.domain.client;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Folding;

/// The words of a client's notes by which the client is found, those of the latest notes first.
final class NoteWords {

    static final int MOST = 100;
    static final int SHORTEST = 3;
    private static final String KEY = "*";
    private static final int BEFORE = 40;
    private static final int BEHIND = 80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NoteWords() {}

    static List<String> of(ClientCard card) {
        return card.notes().stream()
                .flatMap(note -> Folding.words(note.text()))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    static Stream<String> keys(ClientCard card) {
        return of(card).stream().flatMap(NoteWords::near);
    }

    static String exact(String word) {
        return KEY + SearchKeys.exact(word);
    }

    static Stream<String> near(String word) {
        return SearchKeys.near(word).map(key -> KEY + key);
    }

    /// Where a word first stands in the latest of the notes that has it; empty when none has.
    ///
    /// @param beginning a regular expression for the folded word
    static String extract(ClientCard card, String beginning) {
        var wanted = Pattern.compile("^" + beginning);
        for (var note : card.notes()) {
            var text = note.text().replaceAll("\\s+", " ");
            var word = WORD.matcher(text);
            while (word.find()) {
                if (wanted.matcher(Folding.fold(word.group())).find()) {
                    return around(text, word.start(), word.end());
                }
            }
        }
        return "";
    }

    /// Some words before and behind.
    private static String around(String text, int start, int end) {
        var first = start <= BEFORE ? 0 : text.lastIndexOf(' ', start - BEFORE) + 1;
        var from = start - first > 2 * BEFORE ? start : first;
        var last =
                end + BEHIND >= text.length() ? text.length() : text.lastIndexOf(' ', end + BEHIND);
        var to = Math.max(last, end);
        return "%s%s%s"
                .formatted(
                        from == 0 ? "" : "…",
                        text.substring(from, to),
                        to == text.length() ? "" : "…");
    }
}
