package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Optional;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import org.jspecify.annotations.Nullable;

/// What a text says in other languages than the one it was written in first; each may be missing.
@Schema(name = "OtherLanguages")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RestTexts(@Nullable String kk, @Nullable String ru, @Nullable String en) {

    /// Null for none at all.
    static @Nullable RestTexts of(OtherLanguages said) {
        return said.equals(OtherLanguages.NONE)
                ? null
                : new RestTexts(said.of(Language.KK), said.of(Language.RU), said.of(Language.EN));
    }

    /// Of a name, which is one line.
    static OtherLanguages lines(FieldChecks checks, String at, @Nullable RestTexts raw, int max) {
        return read(raw, (language, text) -> checks.line(at + "." + language, text, max));
    }

    static OtherLanguages texts(FieldChecks checks, String at, @Nullable RestTexts raw, int max) {
        return read(raw, (language, text) -> checks.text(at + "." + language, text, max));
    }

    private static OtherLanguages read(@Nullable RestTexts raw, Reader reader) {
        if (raw == null) {
            return OtherLanguages.NONE;
        }
        var said = new EnumMap<Language, String>(Language.class);
        reader.read("kk", raw.kk).ifPresent(text -> said.put(Language.KK, text));
        reader.read("ru", raw.ru).ifPresent(text -> said.put(Language.RU, text));
        reader.read("en", raw.en).ifPresent(text -> said.put(Language.EN, text));
        return new OtherLanguages(said);
    }

    private interface Reader {

        Optional<String> read(String language, @Nullable String text);
    }
}
