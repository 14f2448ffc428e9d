package kz.localbusiness.embedded.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.localbusiness.embedded.sms.RecordedTextMessages.Recorded;
import org.springframework.web.util.HtmlUtils;

/// The two pages of the developer's mailbox. Everything that came with a message is escaped.
final class MailPages {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Mail that was not sent</title>
              <style>
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
                table { border-collapse: collapse; width: 100%% }
                td, th { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #ddd }
                td { overflow-wrap: anywhere }
                pre { white-space: pre-wrap; overflow-wrap: anywhere }
                iframe { width: 100%%; height: 30rem; border: 1px solid #ddd }
              </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'()]+");

    private MailPages() {}

    static String list(List<SentMail> newestFirst, List<Recorded> texts) {
        var rows = newestFirst.stream().map(MailPages::row).collect(Collectors.joining("\n"));
        return PAGE.formatted(
                "<h1>Mail that was not sent</h1>\n<table><tr><th>When<th>To<th>Subject</tr>\n"
                        + rows
                        + "</table>\n<h1>SMS that were not sent</h1>\n<table id=\"sms\">"
                        + "<tr><th>When<th>To<th>Text</tr>\n"
                        + texts.stream().map(MailPages::row).collect(Collectors.joining("\n"))
                        + "</table>");
    }

    private static String row(Recorded sms) {
        return "<tr><td>%s<td>%s<td>%s</tr>"
                .formatted(sms.at(), safe(sms.to().value()), safe(sms.text()));
    }

    private static String row(SentMail mail) {
        return "<tr><td>%s<td>%s<td><a href=\"/dev/mail/%d\">%s</a></tr>"
                .formatted(mail.at(), safe(mail.to()), mail.number(), safe(titleOf(mail)));
    }

    private static String titleOf(SentMail mail) {
        return mail.subject().isBlank() ? "(no subject)" : mail.subject();
    }

    static String one(SentMail mail) {
        return PAGE.formatted(
                """
                <p><a href="/dev/mail">All mail</a></p>
                <h1>%s</h1>
                <p>%s<br>From: %s<br>To: %s</p>
                <pre>%s</pre>
                %s\
                """
                        .formatted(
                                safe(titleOf(mail)),
                                mail.at(),
                                safe(mail.from()),
                                safe(mail.to()),
                                linked(mail.text()),
                                mail.html() == null ? "" : framed(mail.html())));
    }

    private static String framed(String html) {
        return "<iframe sandbox srcdoc=\"%s\"></iframe>".formatted(safe(html));
    }

    private static String linked(String text) {
        var match = LINK.matcher(text);
        var linked = new StringBuilder();
        int end = 0;
        while (match.find()) {
            var link = safe(match.group());
            linked.append(safe(text.substring(end, match.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(link, link));
            end = match.end();
        }
        return linked.append(safe(text.substring(end))).toString();
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
