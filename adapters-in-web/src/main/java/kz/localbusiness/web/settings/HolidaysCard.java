package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Holiday;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.PublicHolidays;
import kz.localbusiness.web.agenda.CalendarWords;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// Whether the business rests on public holidays, day by day, for a year ahead. Each change is
/// stored at once.
final class HolidaysCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final SetPublicHolidays setPublicHolidays;
    private final LocalDate today;
    private HolidayRules rules;

    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    final Checkbox closed = new Checkbox();
    final DatePicker kurbanAit = new DatePicker();
    private final Paragraph days = new Paragraph();
    final UnorderedList list = new UnorderedList();

    HolidaysCard(Business business, SetPublicHolidays setPublicHolidays, Clock clock) {
        this.business = business;
        this.setPublicHolidays = setPublicHolidays;
        this.today = LocalDate.ofInstant(clock.instant(), business.zone());
        this.rules = business.closures().holidays();
        addClassName("card");
        hint.addClassName("quiet");
        days.addClassName("quiet");
        list.addClassName("settings-list");
        closed.setId("holidays-closed");
        closed.setValue(rules.closed());
        closed.addValueChangeListener(change -> rest(change.getValue()));
        kurbanAit.setId("holidays-kurban-ait");
        ahead().filter(day -> day.holiday() == Holiday.KURBAN_AIT)
                .findFirst()
                .ifPresent(this::offerKurbanAit);
        add(title, hint, closed, days, list, kurbanAit);
    }

    private void offerKurbanAit(PublicHolidays.Day day) {
        var year = day.date().getYear();
        kurbanAit.setValue(day.date());
        kurbanAit.setMin(LocalDate.of(year, 1, 1));
        kurbanAit.setMax(LocalDate.of(year, 12, 31));
        kurbanAit.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue().getYear() == year) {
                announced(change.getValue());
            }
        });
    }

    private Stream<PublicHolidays.Day> ahead() {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> PublicHolidays.of(year, rules).stream())
                .filter(day -> !day.date().isBefore(today))
                .filter(day -> day.date().isBefore(today.plusYears(1)));
    }

    private void rest(boolean rests) {
        keep(new HolidayRules(rests, rules.kurbanAit(), rules.workedAnyway()));
    }

    private void announced(LocalDate date) {
        var known = new HashMap<>(rules.kurbanAit());
        known.put(date.getYear(), date);
        keep(new HolidayRules(rules.closed(), known, rules.workedAnyway()));
    }

    private void work(LocalDate date, boolean works) {
        var worked = new HashSet<>(rules.workedAnyway());
        if (works) {
            worked.add(date);
        } else {
            worked.remove(date);
        }
        keep(new HolidayRules(rules.closed(), rules.kurbanAit(), worked));
    }

    private void keep(HolidayRules changed) {
        var stored = setPublicHolidays.set(new SetPublicHolidays.Command(business.id(), changed));
        rules = stored.closures().holidays();
        showDays();
        Toast.show(UI.getCurrent(), getTranslation("setting.saved"));
    }

    private void showDays() {
        list.removeAll();
        list.setVisible(rules.closed());
        days.setVisible(rules.closed());
        kurbanAit.setVisible(rules.closed());
        if (rules.closed()) {
            ahead().forEach(day -> list.add(new ListItem(box(day))));
        }
    }

    /// Ticked where the business works all the same.
    private Checkbox box(PublicHolidays.Day day) {
        var date = day.date();
        var box = new Checkbox();
        box.setLabel("%s: %s".formatted(Wording.in(getLocale()).date(date), name(day.holiday())));
        box.setValue(rules.workedAnyway().contains(date));
        box.addValueChangeListener(change -> work(date, change.getValue()));
        return box;
    }

    private String name(Holiday holiday) {
        var code = holiday.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("problem.holiday." + code);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("setting.holidays"));
        hint.setText(getTranslation("setting.holidays-hint"));
        closed.setLabel(getTranslation("setting.holidays-closed"));
        days.setText(getTranslation("setting.holidays-worked"));
        kurbanAit.setLabel(getTranslation("setting.kurban-ait"));
        kurbanAit.setHelperText(getTranslation("setting.kurban-ait-hint"));
        kurbanAit.setLocale(event.getLocale());
        kurbanAit.setI18n(CalendarWords.in(event.getLocale()));
        showDays();
    }
}
