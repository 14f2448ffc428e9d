package kz.localbusiness.kaspi.simulator.http;

/// Pages for a phone, without scripts.
final class Html {

    private Html() {}

    static String page(Language language, String title, String content) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 18px/1.4 system-ui, sans-serif; margin: 0 auto; max-width: 420px; padding: 16px;
          color: #1a1a1a; background: #fff; }
        h1 { font-size: 1.2em; } .sum { font-size: 2em; font-weight: 700; margin: 8px 0; }
        .note { color: #595959; font-size: .85em; overflow-wrap: anywhere; }
        button, input, select { font: inherit; width: 100%%; min-height: 48px; margin: 4px 0 12px;
          box-sizing: border-box; border-radius: 8px; border: 1px solid #767676; padding: 0 12px; }
        button { background: #b3261e; color: #fff; border-color: #b3261e; }
        button.quiet { background: #fff; color: #1a1a1a; border-color: #767676; }
        nav a, li a { display: inline-block; min-height: 44px; min-width: 44px; line-height: 44px; }
        ul { list-style: none; padding: 0; } a { color: #8c1d18; }
        </style>
        </head>
        <body>
        <p class="note">%s</p>
        %s
        <nav><a href="?lang=kk" lang="kk">Қазақша</a> <a href="?lang=ru" lang="ru">Русский</a>
        <a href="?lang=en" lang="en">English</a></nav>
        </body>
        </html>
        """
                .formatted(
                        language.code(), escaped(title), escaped(language.text("notice")), content);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
