package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.NoTime.FullyBooked;
import kz.localbusiness.web.text.NoTimeWords;
import kz.localbusiness.web.text.Wording;

/// Why a day has no time, and the list of those who wait for it.
final class NoTimePanel extends Div implements LocaleChangeObserver {

    private final Paragraph why = new Paragraph();
    final Button wait;
    private Optional<NoTime> reason = Optional.empty();
    private LocalDate date = LocalDate.EPOCH;

    /// @param onWait is told for which day the client would wait
    NoTimePanel(Consumer<LocalDate> onWait) {
        wait = new Button("", _ -> onWait.accept(date));
        wait.setId("wait-for-time");
        why.setId("no-time");
        why.getElement().setAttribute("role", "status");
        addClassNames("stack", "tight", "no-time");
        add(why, wait);
        setVisible(false);
    }

    /// @param canWait whether somebody may wait for what was asked
    void show(LocalDate day, NoTime told, boolean canWait) {
        date = day;
        reason = Optional.of(told);
        wait.setVisible(canWait && told instanceof FullyBooked);
        setVisible(true);
        label();
    }

    void clear() {
        reason = Optional.empty();
        setVisible(false);
    }

    private void label() {
        reason.map(this::told).ifPresent(why::setText);
    }

    private String told(NoTime told) {
        return NoTimeWords.of(told, date, Wording.in(getLocale()), this::getTranslation);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        wait.setText(getTranslation("booking.wait"));
        label();
    }
}
