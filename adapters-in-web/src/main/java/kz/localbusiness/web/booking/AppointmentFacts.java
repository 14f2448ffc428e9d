package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// What, when on the business's clock, with whom, where, for how much.
final class AppointmentFacts extends DescriptionList implements LocaleChangeObserver {

    private final Business business;
    private final Appointment appointment;
    private final String staffName;

    AppointmentFacts(Business business, Appointment appointment, String staffName) {
        this.business = business;
        this.appointment = appointment;
        this.staffName = staffName;
        addClassName("facts");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        var offering = appointment.offering();
        fact("booking.what", offering.name());
        fact("booking.when", wording.dateTime(appointment.slot().start(), business.zone()));
        fact("booking.how-long", wording.duration(offering.duration()));
        fact("booking.with", staffName);
        fact("booking.price", wording.money(appointment.price()));
        fact("payment.discount", some(appointment.discount(), wording));
        fact("payment.paid-by-now", some(appointment.paid(), wording));
        fact("booking.where", business.profile().address());
        fact("booking.your-request", appointment.client().request());
    }

    private static String some(Money money, Wording wording) {
        return money.equals(Money.ZERO) ? "" : wording.money(money);
    }

    /// Nothing is said where there is nothing to say.
    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            add(new Term(getTranslation(key)), new Description(text(text)));
        }
    }

    private static Component text(String text) {
        var shown = new Span(text);
        shown.addClassName("pre-line");
        return shown;
    }
}
