package kz.localbusiness.notify.email;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.localbusiness.domain.shared.Language;

/// Words, dates and prices of one language.
record EmailTexts(Locale locale, ResourceBundle bundle) {

    /// Another language instead of a missing one would go unnoticed.
    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static EmailTexts in(Language language) {
        var locale = locale(language);
        return new EmailTexts(locale, ResourceBundle.getBundle("notices.email", locale, ONLY_IT));
    }

    String say(String key, String... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }

    /// Dates in English as most of the world writes them, the day before the month.
    private static Locale locale(Language language) {
        return switch (language) {
            case KK -> Locale.of("kk", "KZ");
            case RU -> Locale.of("ru", "KZ");
            case EN -> Locale.UK;
        };
    }
}
