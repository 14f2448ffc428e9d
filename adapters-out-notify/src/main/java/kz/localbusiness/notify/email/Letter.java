package kz.localbusiness.notify.email;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.OwnerEmail;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.team.InvitationEmail;
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

    static Letter about(StaffMessage email) {
        var texts = EmailTexts.in(email.language());
        return of(new StaffWording(email, texts), new StaffLines(email, texts).all());
    }

    static Letter about(OwnerEmail email) {
        var texts = EmailTexts.in(email.language());
        var end = EmailFormats.moment(email.warning().until(), email.zone(), texts.locale());
        var lines = List.of(new Line(texts.say("warning.until"), end));
        return of(new WarningWording(email, texts), lines);
    }

    static Letter about(InvitationEmail email) {
        var texts = EmailTexts.in(email.language());
        var end = EmailFormats.moment(email.expires(), email.zone(), texts.locale());
        var lines = List.of(new Line(texts.say("join.until"), end));
        return of(new InvitationWording(email, texts), lines);
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
        return Stream.of(
                        Stream.of(words.greeting(), words.news(), facts),
                        buttons(words).map(Letter::plain),
                        Stream.of(words.footer()),
                        words.choice().map(Letter::plain).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<Choice> buttons(Words words) {
        var page = new Choice(words.invitation(), words.link());
        return Stream.concat(words.reply().stream(), Stream.of(page));
    }

    private static String plain(Choice choice) {
        return "%s:\n%s".formatted(choice.text(), choice.link());
    }

    private static String html(Words words, List<Line> lines) {
        var rows = lines.stream().map(Line::html).collect(Collectors.joining());
        var buttons = buttons(words).map(one -> html("button", one)).collect(Collectors.joining());
        return HtmlPage.filled(
                "email",
                Map.of(
                        "language", words.language(),
                        "business", words.business(),
                        "subject", words.subject(),
                        "greeting", words.greeting(),
                        "news", words.news(),
                        "rows", rows,
                        "buttons", buttons,
                        "footer", words.footer(),
                        "choice", words.choice().map(one -> html("choice", one)).orElse("")));
    }

    private static String html(String template, Choice choice) {
        return HtmlPage.filled(
                template, Map.of("link", choice.link().toString(), "choice", choice.text()));
    }
}
