package kz.localbusiness.web.error;

import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// An error page for browsers that got nothing else from us: it needs no script.
@Component
final class PlainErrorPage {

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <meta name="robots" content="noindex">
              <title>{title}</title>
              <link rel="icon" href="/favicon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/aura/aura.css">
              <link rel="stylesheet" href="/styles.css">
            </head>
            <body>
              <div class="page">
                <header class="page-header">
                  <a class="brand" href="/"><span class="brand-mark">LBP</span>
                    <span>Local Business Platform</span></a>
                </header>
                <main class="page-main">
                  <div class="card error-page">
                    <p class="quiet">{status}</p>
                    <h1>{title}</h1>
                    <p>{text}</p>
                    <a class="link-button" href="/">{home}</a>
                  </div>
                </main>
              </div>
            </body>
            </html>
            """;

    private final Translations texts;

    PlainErrorPage(Translations texts) {
        this.texts = texts;
    }

    /// @param reference under which the log tells more; empty when there is nothing to tell
    String html(HttpStatus status, String reference, Language language) {
        return html(status, key(status), reference, language);
    }

    String html(HttpStatus status, ErrorTone tone, Language language) {
        return html(status, tone.key(), "", language);
    }

    private String html(HttpStatus status, String key, String reference, Language language) {
        var title = texts.text(language, key + "title");
        var text = texts.text(language, key + "text", reference);
        return HTML.replace("{language}", Locales.codeOf(language))
                .replace("{status}", String.valueOf(status.value()))
                .replace("{title}", HtmlUtils.htmlEscape(title))
                .replace("{text}", HtmlUtils.htmlEscape(text))
                .replace("{home}", HtmlUtils.htmlEscape(texts.text(language, "error.home")));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "error.not-found.";
            case UNAUTHORIZED, FORBIDDEN -> "error.denied.";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "error.busy.";
            case INTERNAL_SERVER_ERROR -> "error.unexpected.";
            default -> "error.not-understood.";
        };
    }
}
