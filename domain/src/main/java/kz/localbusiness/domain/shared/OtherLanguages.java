package kz.localbusiness.domain.shared;

import java.util.EnumMap;
import java.util.Map;

/// What a text of a business says in other languages; a language that is missing reads the text as
/// it was written first.
public record OtherLanguages(Map<Language, String> texts) {

    public static final OtherLanguages NONE = new OtherLanguages(Map.of());

    public OtherLanguages {
        var said = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text.strip());
            }
        });
        texts = Map.copyOf(said);
    }

    /// @param original as it was written first
    public String in(Language language, String original) {
        return texts.getOrDefault(language, original);
    }

    /// What a form shows of a language, empty when it was not translated.
    public String of(Language language) {
        return texts.getOrDefault(language, "");
    }

    /// @throws IllegalArgumentException when one is too long or of more than one line
    public OtherLanguages ofLines(String name, int maxLength) {
        texts.values().forEach(text -> Texts.line(name, text, maxLength));
        return this;
    }

    /// @throws IllegalArgumentException when one is too long or carries control characters
    public OtherLanguages ofTexts(String name, int maxLength) {
        texts.values().forEach(text -> Texts.optional(name, text, maxLength));
        return this;
    }
}
