package kz.localbusiness.notify.email;

import java.util.Locale;
import java.util.Map;
import kz.localbusiness.application.team.InvitationEmail;
import kz.localbusiness.notify.text.OneLine;

/// The words of an invitation to a team.
final class InvitationLetter {

    private InvitationLetter() {}

    static Letter of(InvitationEmail email) {
        var texts = EmailTexts.in(email.language());
        var business = OneLine.of(email.business());
        var role = texts.say("join.role." + email.role().name().toLowerCase(Locale.ROOT));
        var until = EmailFormats.moment(email.expires(), email.zone(), texts.locale());
        var words =
                Map.of(
                        "choice", "",
                        "language", texts.locale().getLanguage(),
                        "business", business,
                        "subject", texts.say("join.subject", business),
                        "greeting", texts.say("greeting"),
                        "news", texts.say("join.news", business, role),
                        "rows", new Line(texts.say("join.until"), until).html(),
                        "invitation", texts.say("join.link"),
                        "link", email.link().toString(),
                        "footer", texts.say("join.footer"));
        var plain =
                "%s\n\n%s\n\n%s: %s\n\n%s:\n%s\n\n%s\n"
                        .formatted(
                                words.get("greeting"),
                                words.get("news"),
                                texts.say("join.until"),
                                until,
                                words.get("invitation"),
                                words.get("link"),
                                words.get("footer"));
        return new Letter(
                business,
                texts.say("join.subject", business),
                plain,
                HtmlPage.filled("email", words),
                texts.locale().getLanguage());
    }
}
