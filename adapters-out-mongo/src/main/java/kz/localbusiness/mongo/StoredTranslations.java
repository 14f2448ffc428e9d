package kz.localbusiness.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import org.jspecify.annotations.Nullable;

/// How translations are stored: by the name of the language, of which only those there are.
public interface StoredTranslations {

    default Map<String, String> texts(OtherLanguages translations) {
        return translations.texts().entrySet().stream()
                .collect(toMap(one -> one.getKey().name(), Map.Entry::getValue));
    }

    /// @param texts missing where nothing was said before there were translations
    default OtherLanguages translations(@Nullable Map<String, String> texts) {
        return texts == null
                ? OtherLanguages.NONE
                : new OtherLanguages(
                        texts.entrySet().stream()
                                .collect(
                                        toMap(
                                                one -> Language.valueOf(one.getKey()),
                                                Map.Entry::getValue)));
    }
}
