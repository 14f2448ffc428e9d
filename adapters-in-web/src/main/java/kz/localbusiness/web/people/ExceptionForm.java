package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.web.agenda.CalendarWords;
import kz.localbusiness.web.form.DayHours;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.StretchFields;
import kz.localbusiness.web.text.Typed;
import org.jspecify.annotations.Nullable;

/// Dates on which somebody is away, or works other hours.
final class ExceptionForm extends Div implements LocaleChangeObserver {

    private static final int MOST_STRETCHES = 3;

    private final BiConsumer<Change.Except, String> added;
    final Select<Kind> kind = new Select<>();
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();
    final TextField note = new TextField();
    final List<StretchFields> stretches = new ArrayList<>();
    private final Div hours = new Div();
    private final Button addBreak = new Button("", _ -> append(null));
    final Notice notice = new Notice();
    final Button add = new Button("", _ -> add());

    /// @param added takes what was typed, with the note
    ExceptionForm(LocalDate today, BiConsumer<Change.Except, String> added) {
        this.added = added;
        addClassNames("fields", "two");
        kind.setId("exception-kind");
        kind.setItems(Kind.values());
        kind.setValue(Kind.DAY_OFF);
        kind.addValueChangeListener(_ -> arrange());
        from.setId("exception-from");
        from.setMin(today);
        from.addValueChangeListener(_ -> follow());
        to.setId("exception-to");
        to.setMin(today);
        note.setMaxLength(ScheduleException.MAX_NOTE);
        hours.addClassNames("stretches", "wide");
        notice.addClassName("wide");
        add.setId("exception-add");
        add(kind, note, from, to, hours, addBreak, notice, add);
        append(DayHours.USUAL);
        arrange();
    }

    /// One day unless more is said.
    private void follow() {
        if (from.getValue() != null
                && (to.getValue() == null || to.getValue().isBefore(from.getValue()))) {
            to.setValue(from.getValue());
        }
    }

    private void append(@Nullable OpeningHours shown) {
        var fields = new StretchFields(shown, this::remove);
        stretches.add(fields);
        hours.add(fields);
        arrange();
    }

    private void remove(StretchFields fields) {
        stretches.remove(fields);
        hours.remove(fields);
        arrange();
    }

    private void arrange() {
        var worked = kind.getValue().isWorked();
        hours.setVisible(worked);
        addBreak.setVisible(worked && stretches.size() < MOST_STRETCHES);
        stretches.forEach(one -> one.remove.setVisible(stretches.size() > 1));
    }

    private void add() {
        notice.clear();
        var first = from.getValue();
        var last = to.getValue();
        if (first == null || last == null || !Closure.isPossible(first, last)) {
            notice.warn("people.dates-impossible");
            return;
        }
        var worked = kind.getValue().isWorked() ? read() : Optional.of(List.<OpeningHours>of());
        worked.ifPresentOrElse(
                open ->
                        added.accept(
                                new Change.Except(first, last, kind.getValue(), open),
                                Typed.line(note.getValue())),
                () -> notice.warn("people.times-impossible"));
    }

    /// Empty when a time is missing or two stretches overlap.
    private Optional<List<OpeningHours>> read() {
        var open =
                stretches.stream()
                        .map(StretchFields::hours)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(OpeningHours::opens))
                        .toList();
        return open.size() < stretches.size() || WeeklyHours.overlap(open)
                ? Optional.empty()
                : Optional.of(open);
    }

    static String key(Kind kind) {
        return "people.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        kind.setLabel(getTranslation("people.kind"));
        kind.setItemLabelGenerator(one -> getTranslation(key(one)));
        from.setLabel(getTranslation("people.from"));
        from.setI18n(CalendarWords.in(event.getLocale()));
        to.setLabel(getTranslation("people.to"));
        to.setI18n(CalendarWords.in(event.getLocale()));
        note.setLabel(getTranslation("people.note"));
        addBreak.setText(getTranslation("business.hours-break"));
        add.setText(getTranslation("people.exception-add"));
    }
}
