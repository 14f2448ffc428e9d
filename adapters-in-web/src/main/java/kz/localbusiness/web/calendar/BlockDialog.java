package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Whose time is kept, from when to when, and why.
final class BlockDialog extends Dialog implements LocaleChangeObserver {

    /// @param from before `to`
    record Wish(Person person, LocalDateTime from, LocalDateTime to, String reason) {}

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration USUAL = Duration.ofHours(1);

    private final LocalDate date;
    private final Function<Wish, Optional<String>> keep;
    private final Paragraph day = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    final Select<Person> person = new Select<>();
    final TimePicker from = new TimePicker();
    final TimePicker to = new TimePicker();
    final TextField reason = new TextField();
    final Button cancel = new Button("", _ -> close());
    final Button submit = new Button("", _ -> submit());

    /// @param who whose column was tapped, null where there are none
    /// @param keep answers the key of a text that says why not
    BlockDialog(
            LocalDateTime start,
            List<Person> people,
            @Nullable Person who,
            Function<Wish, Optional<String>> keep) {
        this.date = start.toLocalDate();
        this.keep = keep;
        person.setItems(people);
        person.setItemLabelGenerator(Person::name);
        person.setValue(who == null && people.size() == 1 ? people.getFirst() : who);
        from.setStep(STEP);
        to.setStep(STEP);
        from.setValue(start.toLocalTime());
        to.setValue(end(start.toLocalTime()));
        reason.setMaxLength(Block.MAX_REASON);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        name();
        var times = new Div(from, to);
        times.addClassName("block-times");
        var form = new Div(day, person, times, reason, refusal);
        form.addClassName("form");
        add(form);
        addClassName("calendar-dialog");
        getFooter().add(cancel, submit);
    }

    private void name() {
        person.setId("block-person");
        from.setId("block-from");
        to.setId("block-to");
        reason.setId("block-reason");
        submit.setId("block-submit");
    }

    private static LocalTime end(LocalTime start) {
        var last = LocalTime.of(23, 45);
        return start.isAfter(last.minus(USUAL)) ? last : start.plus(USUAL);
    }

    private void submit() {
        submit.setEnabled(true);
        wish().map(keep)
                .orElse(Optional.of("calendar.block-incomplete"))
                .ifPresentOrElse(this::refuse, this::close);
    }

    private Optional<Wish> wish() {
        var who = person.getValue();
        var start = from.getValue();
        var end = to.getValue();
        return who == null || start == null || end == null || !start.isBefore(end)
                ? Optional.empty()
                : Optional.of(
                        new Wish(who, date.atTime(start), date.atTime(end), reason.getValue()));
    }

    private void refuse(String key) {
        refusal.setText(getTranslation(key));
        refusal.setVisible(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("calendar.block"));
        day.setText(Wording.in(event.getLocale()).date(date));
        person.setLabel(getTranslation("calendar.staff"));
        from.setLabel(getTranslation("calendar.from"));
        from.setLocale(Locale.UK);
        to.setLabel(getTranslation("calendar.to"));
        to.setLocale(Locale.UK);
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setHelperText(getTranslation("calendar.reason-hint"));
        cancel.setText(getTranslation("calendar.not-now"));
        submit.setText(getTranslation("calendar.block"));
    }
}
