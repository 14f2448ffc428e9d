package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// What is about to be booked, right above the last fields.
final class Summary extends Paragraph implements LocaleChangeObserver {

    private final ZoneId zone;
    private Optional<Wish> wish = Optional.empty();

    /// @param zone of the business
    Summary(ZoneId zone) {
        this.zone = zone;
        setId("booking-summary");
        addClassNames("summary", "pre-line");
    }

    void show(Optional<Wish> chosen) {
        wish = chosen;
        label();
    }

    private void label() {
        var wording = Wording.in(getLocale());
        wish.ifPresent(chosen -> setText(told(chosen, wording)));
    }

    private String told(Wish chosen, Wording wording) {
        var told = chosen.summary(wording, zone);
        var advance = chosen.advance();
        return advance.equals(Money.ZERO)
                ? told
                : told + "\n" + getTranslation("payment.advance", wording.money(advance));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
