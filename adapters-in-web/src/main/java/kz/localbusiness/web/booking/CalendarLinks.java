package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.web.layout.OutsideLink;

/// The ways of a visit into the client's own calendar.
final class CalendarLinks extends Div implements LocaleChangeObserver {

    private static final String NAME = "visit.ics";
    private static final String TYPE = "text/calendar;charset=utf-8";

    private final MyLink link;
    private final ShowMyCalendarFile files;
    private final Anchor file = new Anchor();
    private final Anchor google;

    CalendarLinks(CalendarEntry entry, ZoneId zone, MyLink link, ShowMyCalendarFile files) {
        this.link = link;
        this.files = files;
        file.setId("calendar-file");
        file.setHref(DownloadHandler.fromInputStream(_ -> fetched()));
        file.getElement().setAttribute("download", NAME);
        google = new OutsideLink(GoogleCalendar.offering(entry, zone));
        google.setId("google-calendar");
        addClassNames("row", "contacts");
        add(file, google);
    }

    private DownloadResponse fetched() {
        return files.show(link.calendarFile())
                .map(bytes ->
                        new DownloadResponse(
                                new ByteArrayInputStream(bytes), NAME, TYPE, bytes.length))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        file.setText(getTranslation("booking.to-calendar"));
        google.setText(getTranslation("booking.to-google"));
    }
}
