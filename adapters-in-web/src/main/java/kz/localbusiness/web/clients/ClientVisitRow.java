package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.Locale;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.web.text.Wording;

/// One visit: when, what, for how much, what became of it, and under whose name.
final class ClientVisitRow extends Div implements LocaleChangeObserver {

    private final Appointment visit;
    private final ZoneId zone;
    private final Span when = new Span();
    private final Span price = new Span();
    private final Span state = new Span();

    /// @param client of whom the page tells; another name is told
    ClientVisitRow(Appointment visit, String client, ZoneId zone) {
        this.visit = visit;
        this.zone = zone;
        addClassName("client-visit");
        when.addClassName("strong");
        price.addClassName("client-price");
        state.addClassNames("badge", code(visit.state()));
        var who = visit.client().name();
        var what = visit.offering().name();
        var told = new Span(who.equals(client) ? what : "%s · %s".formatted(what, who));
        told.addClassName("quiet");
        add(when, price, told, state);
    }

    private static String code(AppointmentState state) {
        return switch (state) {
            case AppointmentState.NoShow _ -> "no-show";
            case AppointmentState other ->
                    other.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var start = visit.slot().start();
        when.setText("%s, %s".formatted(wording.dayOfYear(start, zone), wording.time(start, zone)));
        price.setText(wording.money(visit.price()));
        state.setText(getTranslation("agenda." + code(visit.state())));
    }
}
