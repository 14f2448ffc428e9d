package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.MinutesField;
import kz.localbusiness.web.form.MoneyField;
import kz.localbusiness.web.form.Plain;
import org.jspecify.annotations.Nullable;

/// One service: minutes in steps of five, the price in whole tenge.
final class OfferingForm extends Div implements LocaleChangeObserver {

    private static final Duration USUAL = Duration.ofHours(1);

    private final OfferingId offering;

    final TextField name = new TextField();
    final MinutesField minutes =
            new MinutesField(Offering.SHORTEST, Offering.LONGEST, Offering.SHORTEST);
    final MoneyField price = new MoneyField(Offering.DEAREST);
    final TextArea description = new TextArea();
    private final FormCheck check =
            new FormCheck(nameCheck(), minutesCheck(), priceCheck(), aboutCheck());

    OfferingForm(OfferingId offering) {
        this.offering = offering;
        addClassNames("fields", "two");
        name.setId("service-name");
        minutes.setId("service-minutes");
        price.setId("service-price");
        description.setId("service-description");
        name.addClassName("wide");
        description.addClassName("wide");
        name.setMaxLength(Offering.MAX_NAME);
        description.setMaxLength(Offering.MAX_DESCRIPTION);
        minutes.show(USUAL);
        add(name, minutes, price, description);
    }

    static OfferingForm changing(Offering offering) {
        var form = new OfferingForm(offering.id());
        form.name.setValue(offering.name());
        form.minutes.show(offering.duration());
        form.price.show(offering.price());
        form.description.setValue(offering.description());
        return form;
    }

    private FieldCheck<String, TextField> nameCheck() {
        return new FieldCheck<>(name)
                .refuse(String::isBlank, "business.service-name-missing")
                .refuse(Plain.unfitLine(Offering.MAX_NAME), "business.text-unfit");
    }

    private FieldCheck<@Nullable Integer, MinutesField> minutesCheck() {
        return new FieldCheck<@Nullable Integer, MinutesField>(minutes)
                .refuse(typed -> !isPossibleDuration(typed), "business.service-minutes-impossible");
    }

    private FieldCheck<@Nullable Integer, MoneyField> priceCheck() {
        return new FieldCheck<@Nullable Integer, MoneyField>(price)
                .refuse(typed -> !price.isPossible(typed), "business.service-price-impossible");
    }

    private FieldCheck<String, TextArea> aboutCheck() {
        return new FieldCheck<>(description)
                .refuse(Plain.unfit(Offering.MAX_DESCRIPTION), "business.text-unfit");
    }

    private static boolean isPossibleDuration(@Nullable Integer minutes) {
        return minutes != null && Offering.isPossible(Duration.ofMinutes(minutes));
    }

    boolean isAcceptable() {
        return check.passes();
    }

    DescribeOffering.Command command(BusinessId business) {
        return new DescribeOffering.Command(
                business,
                offering,
                name.getValue().strip(),
                description.getValue().strip(),
                Duration.ofMinutes(minutes.getValue()),
                Money.tenge(price.getValue()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("business.service-name"));
        minutes.setLabel(getTranslation("business.service-minutes"));
        price.setLabel(getTranslation("business.service-price"));
        description.setLabel(getTranslation("business.service-description"));
        check.speakAgain();
    }
}
