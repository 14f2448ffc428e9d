package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.web.text.Wording;

/// When the business is open today, on its own clock.
final class HoursToday extends Paragraph implements LocaleChangeObserver {

    private final Business business;
    private final LocalDate today;

    HoursToday(Business business, LocalDate today) {
        this.business = business;
        this.today = today;
        setId("hours-today");
        addClassName("hours-today");
    }

    private List<OpeningHours> open() {
        return business.closures().isShutOn(today)
                ? List.of()
                : business.hours().on(today.getDayOfWeek());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var hours = Wording.in(event.getLocale()).hours(open());
        setText(
                hours.isEmpty()
                        ? getTranslation("booking.closed-today")
                        : getTranslation("booking.open-today", hours));
    }
}
