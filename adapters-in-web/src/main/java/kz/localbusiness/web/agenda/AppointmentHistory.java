package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.web.text.Wording;

/// What was done to an appointment, when and by whom; shown on request.
final class AppointmentHistory extends Details implements LocaleChangeObserver {

    private final Appointment visit;
    private final ZoneId zone;
    private final OrderedList entries = new OrderedList();

    AppointmentHistory(Appointment visit, ZoneId zone) {
        this.visit = visit;
        this.zone = zone;
        addClassName("history");
        entries.addClassName("stack");
        add(entries);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        setSummaryText(getTranslation("agenda.history"));
        entries.removeAll();
        visit.history().forEach(entry -> entries.add(new ListItem(line(entry, wording))));
    }

    private String line(HistoryEntry entry, Wording wording) {
        var at = wording.dateTime(entry.at(), zone);
        return "%s · %s · %s"
                .formatted(at, getTranslation(act(entry)), getTranslation(actor(entry)));
    }

    private static String act(HistoryEntry entry) {
        return switch (entry.act()) {
            case BOOKED -> "agenda.act-booked";
            case BOOKED_BY_OVERRIDE -> "agenda.act-booked-by-override";
            case CONFIRMED -> "agenda.act-confirmed";
            case MOVED -> "agenda.act-moved";
            case CANCELLED -> "agenda.act-cancelled";
            case REMINDED -> "agenda.act-reminded";
            case CHANGE_ASKED -> "agenda.act-change-asked";
            case CHANGE_ANSWERED -> "agenda.act-change-answered";
            case PROMISED -> "agenda.act-promised";
            case PAID -> "agenda.act-paid";
            case PAYMENT_RETURNED -> "agenda.act-payment-returned";
            case DISCOUNTED -> "agenda.act-discounted";
            case REINSTATED -> "agenda.act-reinstated";
            case RESIZED -> "agenda.act-resized";
            case ARRIVED -> "agenda.act-arrived";
            case COMPLETED -> "agenda.act-completed";
            case MISSED -> "agenda.act-missed";
            case LINK_RENEWED -> "agenda.act-link-renewed";
        };
    }

    private static String actor(HistoryEntry entry) {
        return switch (entry.by().actor()) {
            case CLIENT -> "agenda.by-client";
            case BUSINESS -> "agenda.by-business";
            case PLATFORM -> "agenda.by-platform";
        };
    }
}
