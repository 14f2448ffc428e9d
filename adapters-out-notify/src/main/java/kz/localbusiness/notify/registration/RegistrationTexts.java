package kz.localbusiness.notify.registration;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.localbusiness.application.business.RegistrationEmail;
import kz.localbusiness.domain.shared.Language;

/// The words of one language.
record RegistrationTexts(Locale locale, ResourceBundle bundle) {

    /// Another language instead of a missing one would go unnoticed.
    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// What somebody typed begins no line of its own.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    static RegistrationTexts in(Language language) {
        var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
        return new RegistrationTexts(
                locale, ResourceBundle.getBundle("notices.registration", locale, ONLY_IT));
    }

    String subject(RegistrationEmail email) {
        return say(email, "subject");
    }

    String body(RegistrationEmail email) {
        return String.join(
                        "\n\n",
                        bundle.getString("greeting"),
                        say(email, "text"),
                        email.page().toString(),
                        bundle.getString("footer"))
                + "\n";
    }

    private String say(RegistrationEmail email, String what) {
        var kind = email.kind().name().toLowerCase(Locale.ROOT);
        return new MessageFormat(bundle.getString("%s.%s".formatted(kind, what)), locale)
                .format(
                        new Object[] {
                            BREAKS.matcher(email.name()).replaceAll(" ").strip(),
                            email.code().value()
                        });
    }
}
