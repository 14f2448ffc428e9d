package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.MinutesField;
import kz.localbusiness.web.form.MoneyField;
import org.jspecify.annotations.Nullable;

/// How long one person takes for one service and what they ask for it; empty for what is usual.
public final class TermsFields extends Div implements LocaleChangeObserver {

    public final MinutesField minutes =
            new MinutesField(Offering.SHORTEST, Offering.LONGEST, Offering.SHORTEST);
    public final MoneyField price = new MoneyField(Offering.DEAREST);
    private final FormCheck check =
            new FormCheck(
                    new FieldCheck<@Nullable Integer, MinutesField>(minutes)
                            .refuse(TermsFields::isWrong, "catalog.minutes-impossible"),
                    new FieldCheck<@Nullable Integer, MoneyField>(price)
                            .refuse(this::isWrongPrice, "catalog.price-impossible"));

    public TermsFields(StaffTerms own) {
        addClassName("terms");
        minutes.show(own.duration());
        minutes.setClearButtonVisible(true);
        price.show(own.price());
        price.setClearButtonVisible(true);
        add(minutes, price);
    }

    private static boolean isWrong(@Nullable Integer typed) {
        return typed != null && !Offering.isPossible(Duration.ofMinutes(typed));
    }

    private boolean isWrongPrice(@Nullable Integer typed) {
        return typed != null && !price.isPossible(typed);
    }

    /// What holds while nothing else is typed.
    public void usually(Duration length, String cost) {
        minutes.setPlaceholder(String.valueOf(length.toMinutes()));
        price.setPlaceholder(cost);
    }

    public boolean passes() {
        return check.passes();
    }

    public StaffTerms terms() {
        return new StaffTerms(minutes.length(), price.money());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        minutes.setLabel(getTranslation("catalog.own-minutes"));
        price.setLabel(getTranslation("catalog.own-price"));
        check.speakAgain();
    }
}
