package kz.localbusiness.domain.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A business's own words, with placeholders. A fact that is unknown leaves nothing behind.
public record MessageTemplate(String text) {

    /// Three parts of an SMS in Cyrillic letters, and some room.
    public static final int LONGEST = 300;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern BREAKS = Pattern.compile("\\R");

    /// Control characters but line breaks, and halves of characters.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n]]");

    public MessageTemplate {
        if (refusal(text).findFirst().isPresent()) {
            throw new IllegalArgumentException("no words of a message");
        }
    }

    /// @param typed by whoever words messages
    public static TemplateDecision of(String typed) {
        var text = BREAKS.matcher(typed.strip()).replaceAll("\n");
        return refusal(text)
                .findFirst()
                .orElseGet(() -> new TemplateDecision.Fine(new MessageTemplate(text)));
    }

    private static Stream<TemplateDecision> refusal(String text) {
        var unknown = unknown(text);
        return Stream.of(
                        when(text.isBlank(), new TemplateDecision.Blank()),
                        when(text.length() > LONGEST, new TemplateDecision.TooLong(LONGEST)),
                        when(UNSEEN.matcher(text).find(), new TemplateDecision.Unreadable()),
                        when(hasLooseBrace(text), new TemplateDecision.LooseBrace()),
                        when(!unknown.isEmpty(), new TemplateDecision.UnknownPlaceholders(unknown)))
                .flatMap(one -> one);
    }

    private static Stream<TemplateDecision> when(boolean is, TemplateDecision refused) {
        return is ? Stream.of(refused) : Stream.empty();
    }

    private static Stream<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
    }

    private static List<String> unknown(String text) {
        return names(text).filter(name -> Placeholder.named(name).isEmpty()).distinct().toList();
    }

    private static boolean hasLooseBrace(String text) {
        var rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    Set<Placeholder> placeholders() {
        return names(text)
                .flatMap(name -> Placeholder.named(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    }

    public String filled(Map<Placeholder, String> facts) {
        var filled =
                PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(fact(found.group(1), facts)));
        return SPACES.matcher(filled).replaceAll(" ").strip();
    }

    private static String fact(String name, Map<Placeholder, String> facts) {
        return Placeholder.named(name).map(one -> facts.getOrDefault(one, "")).orElseThrow();
    }
}
