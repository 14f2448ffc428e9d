package kz.localbusiness.web.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import org.jspecify.annotations.Nullable;

/// One day of the week: closed, or open for a stretch, or for several with breaks between them.
public final class DayHours extends Div implements LocaleChangeObserver {

    public static final OpeningHours USUAL =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final int MOST = 3;
    private static final LocalTime LUNCH = LocalTime.of(13, 0);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(14, 0);

    public final DayOfWeek day;
    private final Div stretches = new Div();
    private final Notice notice = new Notice();
    public final Checkbox open = new Checkbox();
    public final Button addBreak = new Button("", _ -> addBreak());
    public final Button copy = new Button(VaadinIcon.COPY_O.create());

    public DayHours(DayOfWeek day, List<OpeningHours> hours) {
        this.day = day;
        addClassName("day-hours");
        stretches.addClassName("stretches");
        var id = "setup-" + day.name().toLowerCase(Locale.ROOT);
        open.setId(id);
        stretches.setId(id + "-hours");
        addBreak.setId(id + "-break");
        addBreak.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setId(id + "-copy");
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setVisible(false);
        open.addValueChangeListener(change -> toggle(change.getValue()));
        var acts = new Div(addBreak, copy);
        acts.addClassNames("row", "day-acts");
        add(open, stretches, acts, notice);
        set(hours);
    }

    /// Offers to copy the hours to other days.
    ///
    /// @param copied hears of that wish
    public void offerCopy(Consumer<DayHours> copied) {
        copy.setVisible(true);
        copy.addClickListener(_ -> copied.accept(this));
    }

    public void set(List<OpeningHours> hours) {
        stretches.removeAll();
        notice.clear();
        hours.forEach(this::append);
        open.setValue(!hours.isEmpty());
        arrange();
    }

    private void toggle(boolean isOpen) {
        if (isOpen && shown().isEmpty()) {
            append(USUAL);
        }
        notice.clear();
        arrange();
    }

    private void append(@Nullable OpeningHours hours) {
        stretches.add(new StretchFields(hours, this::remove));
    }

    /// At lunch, where the last stretch goes on through it.
    private void addBreak() {
        var last = shown().getLast();
        last.hours()
                .filter(hours -> hours.opens().isBefore(LUNCH) && endsAfterLunch(hours))
                .ifPresentOrElse(hours -> split(last, hours), () -> append(null));
        arrange();
    }

    private static boolean endsAfterLunch(OpeningHours hours) {
        return hours.closes().equals(LocalTime.MIDNIGHT) || hours.closes().isAfter(AFTER_LUNCH);
    }

    private void split(StretchFields last, OpeningHours hours) {
        last.closes.setValue(LUNCH);
        append(new OpeningHours(AFTER_LUNCH, hours.closes()));
    }

    private void remove(StretchFields fields) {
        stretches.remove(fields);
        arrange();
    }

    private void arrange() {
        var fields = shown();
        fields.forEach(one -> one.remove.setVisible(fields.size() > 1));
        stretches.setVisible(open.getValue());
        addBreak.setVisible(open.getValue() && fields.size() < MOST);
    }

    public List<StretchFields> shown() {
        return stretches
                .getChildren()
                .flatMap(one ->
                        one instanceof StretchFields fields ? Stream.of(fields) : Stream.of())
                .toList();
    }

    /// Of an open day those that are possible; none when it is closed.
    public List<OpeningHours> hours() {
        return open.getValue()
                ? shown().stream()
                        .map(StretchFields::hours)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(OpeningHours::opens))
                        .toList()
                : List.of();
    }

    public boolean passes() {
        notice.clear();
        if (!open.getValue()) {
            return true;
        }
        shown().forEach(fields -> fields.mark(fields.hours().isEmpty()));
        if (hours().size() < shown().size()) {
            notice.warn("business.hours-impossible");
        } else if (WeeklyHours.overlap(hours())) {
            notice.warn("business.hours-overlap");
        }
        return !notice.isVisible();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, event.getLocale());
        open.setLabel(name.substring(0, 1).toUpperCase(event.getLocale()) + name.substring(1));
        addBreak.setText(getTranslation("business.hours-break"));
        copy.setAriaLabel(getTranslation("setting.copy-day", open.getLabel()));
        copy.setTooltipText(getTranslation("setting.copy-day", open.getLabel()));
    }
}
