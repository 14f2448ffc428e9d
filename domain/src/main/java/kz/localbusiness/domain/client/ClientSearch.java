package kz.localbusiness.domain.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.localbusiness.domain.shared.Folding;

/// What somebody typed to find a client: three letters or more of a name, four digits or more of a
/// phone number, or both.
public final class ClientSearch {

    public static final int MAX_LENGTH = 100;
    private static final int LETTERS = 3;
    private static final int MOST_WORDS = 4;

    private final List<String> words;
    private final String digits;
    private final List<String> noted;

    private ClientSearch(List<String> words, String digits, List<String> noted) {
        this.words = words;
        this.digits = digits;
        this.noted = noted;
    }

    public static ClientSearch of(String text) {
        var bounded = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        var words = Folding.words(bounded.replaceAll("[0-9+]", " ")).limit(MOST_WORDS).toList();
        var noted =
                Folding.words(bounded)
                        .filter(word -> word.length() >= NoteWords.SHORTEST)
                        .limit(MOST_WORDS)
                        .toList();
        return new ClientSearch(words, bounded.replaceAll("[^0-9]", ""), noted);
    }

    /// Where to look, one after the other: what was typed as it is, then with one wrong letter in
    /// words of four letters and more. Nothing where too little was typed.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        longest(words)
                .filter(word -> word.length() >= LETTERS)
                .ifPresent(word -> byName(word, steps));
        if (steps.isEmpty() && digits.length() >= SearchKeys.DIGITS) {
            var numbers = numbers();
            var keys = numbers.stream().map(SearchKeys::phone).collect(Collectors.toSet());
            steps.add(new Step(keys, exactly(), phone(numbers), ""));
        }
        return List.copyOf(steps);
    }

    /// Where to look in what is noted of clients, in the same way.
    public List<Step> noteSteps() {
        var steps = new ArrayList<Step>();
        longest(noted)
                .ifPresent(word -> {
                    var exactly = Spelling.all(noted, one -> one);
                    steps.add(new Step(Set.of(NoteWords.exact(word)), "", "", exactly));
                    if (word.length() >= Spelling.FORGIVING) {
                        var keys = NoteWords.near(word).collect(Collectors.toSet());
                        var nearly = Spelling.all(noted, Spelling::nearly);
                        steps.add(new Step(keys, "", "", nearly));
                    }
                });
        return List.copyOf(steps);
    }

    /// What is noted of a client around the word that was looked for; empty when it is not there.
    public String extract(ClientCard card) {
        var word = longest(noted).orElse("");
        if (word.isEmpty()) {
            return "";
        }
        var exact = NoteWords.extract(card, word);
        return exact.isEmpty() ? NoteWords.extract(card, Spelling.nearly(word)) : exact;
    }

    private static Optional<String> longest(List<String> words) {
        return words.stream().max(Comparator.comparingInt(String::length));
    }

    private void byName(String word, List<Step> steps) {
        var phone = digits.isEmpty() ? "" : phone(numbers());
        steps.add(new Step(Set.of(SearchKeys.exact(word)), exactly(), phone, ""));
        if (word.length() >= Spelling.FORGIVING) {
            var keys = SearchKeys.near(word).collect(Collectors.toSet());
            var nearly = Spelling.all(words, Spelling::nearly);
            steps.add(new Step(keys, nearly, phone, ""));
        }
    }

    private String exactly() {
        return Spelling.all(words, word -> word);
    }

    private static String phone(Set<String> numbers) {
        return "(%s)".formatted(String.join("|", numbers));
    }

    /// At home one dials 8 where the number begins with +7.
    private Set<String> numbers() {
        var some = new TreeSet<>(Set.of(digits));
        if (digits.startsWith("8")) {
            some.add("7" + digits.substring(1));
        }
        return some;
    }

    /// @param keys of which a card has one
    /// @param name a regular expression for the folded name
    /// @param phone the same for one of the numbers, empty for any
    /// @param noted the same for the folded words of the notes
    public record Step(Set<String> keys, String name, String phone, String noted) {

        public boolean fits(ClientCard card) {
            var numbers = card.profile().phones().stream().map(one -> one.value());
            return ClientSearch.keys(card).stream().anyMatch(keys::contains)
                    && matches(name, ClientOrder.folded(card))
                    && matches(noted, ClientSearch.noted(card))
                    && numbers.anyMatch(number -> matches(phone, number));
        }

        private static boolean matches(String pattern, String text) {
            return Pattern.compile(pattern).matcher(text).find();
        }
    }

    /// Under which a card stands.
    public static Set<String> keys(ClientCard card) {
        var keys = new TreeSet<>(SearchKeys.of(card.profile()));
        NoteWords.keys(card).forEach(keys::add);
        return keys;
    }

    /// The words of the notes as they are compared.
    public static String noted(ClientCard card) {
        return String.join(" ", NoteWords.of(card));
    }
}
