package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.staff.StaffMember;

/// The filters, made once somebody wants them, and the button that shows them.
final class FilterPanel extends Div implements LocaleChangeObserver {

    private final Supplier<ShowSetup.Setup> setup;
    private final boolean showsPeople;
    private final Supplier<CalendarPlace> place;
    private final Consumer<CalendarPlace> goTo;
    final Button button = new Button("", _ -> toggle());

    /// @param showsPeople whether who looks may look at others
    FilterPanel(
            Supplier<ShowSetup.Setup> setup,
            boolean showsPeople,
            Supplier<CalendarPlace> place,
            Consumer<CalendarPlace> goTo) {
        this.setup = setup;
        this.showsPeople = showsPeople;
        this.place = place;
        this.goTo = goTo;
        button.setId("calendar-filter");
    }

    void show() {
        getChildren().map(CalendarFilters.class::cast).forEach(one -> one.show(place.get()));
        label();
    }

    private void toggle() {
        if (isOpen()) {
            removeAll();
        } else {
            add(filters(setup.get()));
        }
        label();
    }

    private boolean isOpen() {
        return getComponentCount() > 0;
    }

    private CalendarFilters filters(ShowSetup.Setup of) {
        var people = showsPeople ? of.staff() : List.<StaffMember>of();
        return new CalendarFilters(people, of.offerings(), place, goTo);
    }

    private void label() {
        var set = place.get().filters();
        button.setText(
                set == 0
                        ? getTranslation("calendar.filter")
                        : getTranslation("calendar.filters", set));
        button.getElement().setAttribute("aria-expanded", String.valueOf(isOpen()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
