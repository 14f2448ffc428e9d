package kz.localbusiness.notify.closing;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.localbusiness.application.closing.ClosingEmail;
import kz.localbusiness.domain.shared.Language;

/// The words of one language.
record ClosingTexts(Locale locale, ResourceBundle bundle) {

    /// Another language instead of a missing one would go unnoticed.
    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// What somebody typed begins no line of its own.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    static ClosingTexts in(Language language) {
        var locale = Locale.of(language.name().toLowerCase(Locale.ROOT), "KZ");
        return new ClosingTexts(
                locale, ResourceBundle.getBundle("notices.closing", locale, ONLY_IT));
    }

    String subject(ClosingEmail email) {
        return say(email, "subject");
    }

    String body(ClosingEmail email) {
        return String.join(
                        "\n\n",
                        bundle.getString("greeting"),
                        say(email, "text"),
                        say(email, "visits"),
                        bundle.getString("keep"),
                        email.page().toString(),
                        bundle.getString("footer"))
                + "\n";
    }

    private String say(ClosingEmail email, String what) {
        return new MessageFormat(bundle.getString(what), locale)
                .format(
                        new Object[] {
                            BREAKS.matcher(email.business()).replaceAll(" ").strip(),
                            DateTimeFormatter.ofPattern(bundle.getString("date"), locale)
                                    .format(email.end()),
                            email.visitsAhead()
                        });
    }
}
