package kz.localbusiness.notify.email;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.localbusiness.application.notice.AppointmentEmail;

/// An e-mail in words, the same ones in plain text and in HTML.
///
/// @param sender the business's name, on one line
/// @param language as a tag, e.g. `kk`
record Letter(String sender, String subject, String plain, String html, String language) {

    static Letter about(AppointmentEmail email) {
        var texts = EmailTexts.in(email.appointment().client().language());
        var words = new Wording(email, texts);
        var lines = new VisitLines(email, texts).all();
        return new Letter(
                words.business(),
                words.subject(),
                plain(words, lines),
                html(words, lines),
                texts.locale().getLanguage());
    }

    private static String plain(Wording words, List<Line> lines) {
        var facts = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        return String.join(
                        "\n\n",
                        words.greeting(),
                        words.news(),
                        facts,
                        "%s:\n%s".formatted(words.invitation(), words.link()),
                        words.footer(),
                        "%s:\n%s".formatted(words.choice(), words.choiceLink()))
                + "\n";
    }

    private static String html(Wording words, List<Line> lines) {
        var rows = lines.stream().map(Line::html).collect(Collectors.joining());
        return HtmlPage.filled(
                "email",
                Map.of(
                        "language", words.language(),
                        "business", words.business(),
                        "subject", words.subject(),
                        "greeting", words.greeting(),
                        "news", words.news(),
                        "rows", rows,
                        "invitation", words.invitation(),
                        "link", words.link(),
                        "footer", words.footer(),
                        "choice", choice(words)));
    }

    private static String choice(Wording words) {
        return HtmlPage.filled(
                "choice", Map.of("link", words.choiceLink(), "choice", words.choice()));
    }
}
