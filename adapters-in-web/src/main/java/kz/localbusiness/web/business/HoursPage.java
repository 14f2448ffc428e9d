package kz.localbusiness.web.business;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.web.form.DayHours;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.Toast;

/// When the business is open in an ordinary week. A new one is proposed the usual office hours.
final class HoursPage extends SetupPage {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Business business;
    private final SetWeeklyHours setWeeklyHours;
    private final Notice notice = new Notice();

    final List<DayHours> days;
    final Button copy = new Button("", _ -> copyMonday());

    HoursPage(Setup setup, SetWeeklyHours setWeeklyHours) {
        super(SetupStage.HOURS);
        this.business = setup.business();
        this.setWeeklyHours = setWeeklyHours;
        this.days =
                Stream.of(DayOfWeek.values()).map(day -> new DayHours(day, toShow(day))).toList();
        copy.setId("setup-copy-hours");
        var week = new Div();
        week.addClassName("week");
        days.forEach(week::add);
        week.addComponentAtIndex(1, copy);
        add(week, notice);
    }

    private List<OpeningHours> toShow(DayOfWeek day) {
        if (!business.hours().isEmpty()) {
            return business.hours().on(day);
        }
        return WEEKEND.contains(day) ? List.of() : List.of(DayHours.USUAL);
    }

    private void copyMonday() {
        var monday = days.getFirst();
        if (monday.passes()) {
            var hours = monday.hours();
            days.stream().filter(day -> !WEEKEND.contains(day.day)).forEach(day -> day.set(hours));
            Toast.show(UI.getCurrent(), getTranslation("business.hours-copied"));
        }
    }

    @Override
    boolean keep() {
        notice.clear();
        var wrong = days.stream().filter(day -> !day.passes()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().scrollIntoView();
            return false;
        }
        var week = week();
        if (week.isEmpty()) {
            notice.warn("business.hours-none");
            return false;
        }
        setWeeklyHours.set(new SetWeeklyHours.Command(business.id(), week));
        return true;
    }

    private WeeklyHours week() {
        var hours = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        days.forEach(day -> hours.put(day.day, day.hours()));
        return new WeeklyHours(hours);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        copy.setText(getTranslation("business.hours-copy"));
    }
}
