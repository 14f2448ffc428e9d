package kz.localbusiness.notify.email;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.StaffEmail;
import kz.localbusiness.notify.email.Words.Choice;

/// An e-mail in words, the same ones in plain text and in HTML.
///
/// @param sender the business's name, on one line
/// @param language as a tag, e.g. `kk`
record Letter(String sender, String subject, String plain, String html, String language) {

    static Letter about(AppointmentEmail email) {
        var texts = EmailTexts.in(email.appointment().client().language());
        return of(new Wording(email, texts), new VisitLines(email, texts).all());
    }

    static Letter about(StaffEmail email) {
        var texts = EmailTexts.in(email.language());
        return of(new StaffWording(email, texts), new StaffLines(email, texts).all());
    }

    private static Letter of(Words words, List<Line> lines) {
        return new Letter(
                words.business(),
                words.subject(),
                plain(words, lines),
                html(words, lines),
                words.language());
    }

    private static String plain(Words words, List<Line> lines) {
        var facts = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        var invitation = "%s:\n%s".formatted(words.invitation(), words.link());
        var choice = words.choice().map(one -> "%s:\n%s".formatted(one.text(), one.link()));
        return Stream.concat(
                        Stream.of(
                                words.greeting(), words.news(), facts, invitation, words.footer()),
                        choice.stream())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String html(Words words, List<Line> lines) {
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
                        "link", words.link().toString(),
                        "footer", words.footer(),
                        "choice", words.choice().map(Letter::html).orElse("")));
    }

    private static String html(Choice choice) {
        return HtmlPage.filled(
                "choice", Map.of("link", choice.link().toString(), "choice", choice.text()));
    }
}
