package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import kz.localbusiness.web.layout.OutsideLink;

/// The ways of a visit into the client's own calendar.
final class CalendarLinks extends Div implements LocaleChangeObserver {

    private static final String TYPE = "text/calendar;charset=utf-8";

    private final CalendarEntry entry;
    private final Clock clock;
    private final Anchor file = new Anchor();
    private final Anchor google;

    CalendarLinks(CalendarEntry entry, Clock clock) {
        this.entry = entry;
        this.clock = clock;
        file.setId("calendar-file");
        file.setHref(DownloadHandler.fromInputStream(_ -> fetched()));
        file.getElement().setAttribute("download", "visit.ics");
        google = new OutsideLink(entry.google());
        google.setId("google-calendar");
        addClassNames("row", "contacts");
        add(file, google);
    }

    private DownloadResponse fetched() {
        var bytes = entry.file(clock.instant());
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "visit.ics", TYPE, bytes.length);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        file.setText(getTranslation("booking.to-calendar"));
        google.setText(getTranslation("booking.to-google"));
    }
}
