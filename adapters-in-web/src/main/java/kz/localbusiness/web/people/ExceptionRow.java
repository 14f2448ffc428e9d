package kz.localbusiness.web.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.text.Wording;

/// Dates on which the ordinary week does not hold.
final class ExceptionRow extends Div implements LocaleChangeObserver {

    private final ScheduleException exception;
    private final Span dates = new Span();
    private final Span facts = new Span();
    final IconButton remove;

    ExceptionRow(ScheduleException exception, Consumer<ScheduleException> removed) {
        this.exception = exception;
        remove =
                new IconButton(
                        VaadinIcon.CLOSE_SMALL,
                        "people.exception-remove",
                        exception.from().toString(),
                        () -> removed.accept(exception));
        addClassName("sortable");
        dates.addClassName("strong");
        facts.addClassName("quiet");
        var told = new Div(dates, facts);
        told.addClassNames("stack", "tight", "sortable-told");
        add(told, remove);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        dates.setText(wording.days(exception.from(), exception.to()));
        var hours = wording.hours(exception.hours());
        facts.setText(
                Stream.of(
                                getTranslation(ExceptionForm.key(exception.kind())),
                                hours,
                                exception.note())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
