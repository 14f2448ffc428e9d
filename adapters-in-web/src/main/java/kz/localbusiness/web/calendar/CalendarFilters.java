package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// Whose visits, of which service, in which state.
final class CalendarFilters extends Div implements LocaleChangeObserver {

    final Select<StaffMember> staff = new Select<>();
    final Select<Offering> service = new Select<>();
    final Select<Standing> state = new Select<>();
    private final List<StaffMember> people;
    private final List<Offering> offerings;

    /// @param people empty where who looks sees no colleagues
    /// @param place what is shown when something is chosen
    CalendarFilters(
            List<StaffMember> people,
            List<Offering> offerings,
            Supplier<CalendarPlace> place,
            Consumer<CalendarPlace> goTo) {
        this.people = people;
        this.offerings = offerings;
        addClassName("calendar-filters");
        setId("calendar-filters");
        prepare(staff, "calendar-staff", people, StaffMember::name);
        prepare(service, "calendar-service", offerings, Offering::name);
        prepare(
                state,
                "calendar-state",
                List.of(Standing.values()),
                one -> getTranslation("agenda." + CalendarPlace.code(one)));
        staff.setVisible(people.size() > 1);
        show(place.get());
        List.of(staff, service, state)
                .forEach(one ->
                        one.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                goTo.accept(chosen(place.get()));
                            }
                        }));
        add(staff, service, state);
    }

    void show(CalendarPlace place) {
        staff.setValue(found(people, StaffMember::id, place.staff()));
        service.setValue(found(offerings, Offering::id, place.service()));
        state.setValue(place.state());
    }

    private <T> void prepare(
            Select<T> select, String id, List<T> items, Function<T, String> namer) {
        select.setId(id);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(
                one -> one == null ? select.getEmptySelectionCaption() : namer.apply(one));
    }

    private static <T, I> @Nullable T found(List<T> items, Function<T, I> ids, @Nullable I chosen) {
        return items.stream().filter(one -> ids.apply(one).equals(chosen)).findFirst().orElse(null);
    }

    private CalendarPlace chosen(CalendarPlace before) {
        StaffId who = staff.getOptionalValue().map(StaffMember::id).orElse(null);
        OfferingId what = service.getOptionalValue().map(Offering::id).orElse(null);
        return before.filtered(who, what, state.getValue());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        staff.setLabel(getTranslation("calendar.staff"));
        service.setLabel(getTranslation("calendar.service"));
        state.setLabel(getTranslation("calendar.state"));
        staff.setEmptySelectionCaption(getTranslation("calendar.everybody"));
        service.setEmptySelectionCaption(getTranslation("calendar.every-service"));
        state.setEmptySelectionCaption(getTranslation("calendar.all-but-cancelled"));
    }
}
