package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDateTime;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// What to do with a free time: book a client, or keep it.
final class FreeTimeDialog extends Dialog implements LocaleChangeObserver {

    private final LocalDateTime start;
    private final @Nullable Person person;
    final Button book;
    final Button block;
    final Button leave = new Button("", _ -> close());

    FreeTimeDialog(
            LocalDateTime start, @Nullable Person person, Runnable booking, Runnable blocking) {
        this.start = start;
        this.person = person;
        book = button("free-book", booking);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        block = button("free-block", blocking);
        var choices = new Div(book, block);
        choices.addClassName("form");
        add(choices);
        addClassName("calendar-dialog");
        getFooter().add(leave);
    }

    private Button button(String id, Runnable act) {
        var button =
                new Button(
                        "",
                        _ -> {
                            close();
                            act.run();
                        });
        button.setId(id);
        button.addClassName("wide");
        return button;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var when =
                "%s, %s"
                        .formatted(
                                wording.date(start.toLocalDate()),
                                wording.time(start.toLocalTime()));
        setHeaderTitle(person == null ? when : "%s · %s".formatted(when, person.name()));
        book.setText(getTranslation("calendar.book"));
        block.setText(getTranslation("calendar.block"));
        leave.setText(getTranslation("calendar.not-now"));
    }
}
