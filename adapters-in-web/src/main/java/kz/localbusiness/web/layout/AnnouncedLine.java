package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Wording;

/// What the platform announces, and until when it stands there.
final class AnnouncedLine extends Div implements LocaleChangeObserver {

    private final ShowBell.Announced line;
    private final ZoneId zone;
    private final Span what = new Span();
    private final Span text = new Span();
    private final Span until = new Span();

    AnnouncedLine(ShowBell.Announced line, ZoneId zone) {
        this.line = line;
        this.zone = zone;
        what.addClassName("strong");
        text.addClassName("pre-line");
        until.addClassName("quiet");
        addClassNames("bell-line", "announced");
        setClassName("new", line.isNew());
        add(what, text, until);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var told = line.announcement();
        what.setText(getTranslation(title(told.severity())));
        text.setText(told.text().in(Locales.languageOf(event.getLocale()).orElse(Language.RU)));
        var end = Wording.in(event.getLocale()).dateTime(told.until(), zone);
        until.setText(getTranslation("layout.bell.until", end));
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case NEWS -> "layout.bell.announced";
            case WARNING -> "layout.bell.warned";
        };
    }
}
