package kz.localbusiness.domain.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One spelling for what people write in Kazakh, Russian or Latin letters: `Әйгерім`, `Айгерим` and
/// `Aigerim` are the same name.
public final class Folding {

    public static final int LONGEST_WORD = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('ә', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('ғ', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('ж', "j"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('і', "i"),
                    Map.entry('к', "k"),
                    Map.entry('қ', "k"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('ң', "n"),
                    Map.entry('о', "o"),
                    Map.entry('ө', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ұ', "u"),
                    Map.entry('ү', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "h"),
                    Map.entry('һ', "h"),
                    Map.entry('ц', "c"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "sh"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "i"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ю', "iu"),
                    Map.entry('я', "ia"),
                    Map.entry('y', "i"),
                    Map.entry('q', "k"),
                    Map.entry('w', "u"),
                    Map.entry('x', "h"),
                    Map.entry('ı', "i"),
                    Map.entry('\'', ""),
                    Map.entry('’', ""));

    /// What two Latin letters stand for, in this order.
    private static final List<Map.Entry<String, String>> PAIRS =
            List.of(
                    Map.entry("zh", "j"),
                    Map.entry("dj", "j"),
                    Map.entry("kh", "h"),
                    Map.entry("gh", "g"),
                    Map.entry("shch", "sh"),
                    Map.entry("ts", "c"),
                    Map.entry("ii", "i"));

    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноуухи";

    private Folding() {}

    /// In the order of the alphabet, in which the letters of Kazakh stand with their likes; what is
    /// beyond letters counts for nothing, so that every store sorts alike.
    public static String alphabetical(String text) {
        var sorted = new StringBuilder();
        for (char letter : plain(text).toCharArray()) {
            int place = KAZAKH.indexOf(letter);
            char plain = letter < Character.MIN_SURROGATE ? letter : ' ';
            sorted.append(place < 0 ? plain : RUSSIAN.charAt(place));
        }
        return sorted.toString();
    }

    /// Words of `a` to `z` and digits, one space between two.
    public static String fold(String text) {
        return String.join(" ", words(text).toList());
    }

    public static Stream<String> words(String text) {
        var folded = new StringBuilder();
        for (char letter : plain(text).toCharArray()) {
            folded.append(LETTERS.getOrDefault(letter, plainly(letter)));
        }
        var word = folded.toString();
        for (var pair : PAIRS) {
            word = word.replace(pair.getKey(), pair.getValue());
        }
        return Stream.of(word.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.substring(0, Math.min(one.length(), LONGEST_WORD)));
    }

    /// In small letters without marks above or below.
    private static String plain(String text) {
        var parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("");
    }

    private static String plainly(char letter) {
        boolean isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        return isPlain ? String.valueOf(letter) : " ";
    }
}
