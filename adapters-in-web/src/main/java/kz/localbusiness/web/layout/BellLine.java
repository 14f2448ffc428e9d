package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// One thing that has happened, and the way to where it is seen to.
final class BellLine extends Anchor implements LocaleChangeObserver {

    private final ShowBell.Line line;
    private final ZoneId zone;
    private final Span what = new Span();
    private final Span visit = new Span();
    private final Span when = new Span();

    BellLine(ShowBell.Line line, ZoneId zone, Business business, boolean runsIt) {
        this.line = line;
        this.zone = zone;
        what.addClassName("strong");
        when.addClassName("quiet");
        addClassName("bell-line");
        setClassName("new", line.isNew());
        setHref("/%s/admin%s".formatted(business.slug().value(), page(runsIt)));
        add(what, visit, when);
    }

    private String page(boolean runsIt) {
        return switch (line.news().kind()) {
            case REQUESTED, CHANGE_ASKED -> runsIt ? "/requests" : day();
            case REVIEWED -> runsIt ? "/feedback" : day();
            case BOOKED, CANCELLED, MOVED -> day();
        };
    }

    private String day() {
        var told = line.visit();
        return told == null ? "" : "?date=" + LocalDate.ofInstant(told.slot().start(), zone);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        what.setText(getTranslation("layout.bell." + named(line.news().kind())));
        visit.setText(visit(line.visit(), wording));
        when.setText(wording.dateTime(line.at(), zone));
    }

    private String visit(@Nullable Appointment told, Wording wording) {
        return told == null
                ? ""
                : "%s · %s"
                        .formatted(
                                told.client().name(), wording.dateTime(told.slot().start(), zone));
    }

    private static String named(TeamNews.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
