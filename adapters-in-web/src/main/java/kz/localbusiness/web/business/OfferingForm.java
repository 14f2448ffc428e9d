package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
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
import org.jspecify.annotations.Nullable;

/// One service: minutes in steps of five, the price in whole tenge.
final class OfferingForm extends Div implements LocaleChangeObserver {

    private static final int USUAL_MINUTES = 60;

    private final OfferingId offering;

    final TextField name = new TextField();
    final IntegerField minutes = new IntegerField();
    final IntegerField price = new IntegerField();
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
        minutes.setStep((int) Offering.SHORTEST.toMinutes());
        minutes.setMin((int) Offering.SHORTEST.toMinutes());
        minutes.setMax((int) Offering.LONGEST.toMinutes());
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL_MINUTES);
        price.setSuffixComponent(new Span("₸"));
        add(name, minutes, price, description);
    }

    static OfferingForm changing(Offering offering) {
        var form = new OfferingForm(offering.id());
        form.name.setValue(offering.name());
        form.minutes.setValue((int) offering.duration().toMinutes());
        form.price.setValue((int) offering.price().wholeTenge());
        form.description.setValue(offering.description());
        return form;
    }

    private FieldCheck<String, TextField> nameCheck() {
        return new FieldCheck<>(name)
                .refuse(String::isBlank, "business.service-name-missing")
                .refuse(Plain.unfitLine(Offering.MAX_NAME), "business.text-unfit");
    }

    private FieldCheck<@Nullable Integer, IntegerField> minutesCheck() {
        return new FieldCheck<@Nullable Integer, IntegerField>(minutes)
                .refuse(typed -> !isPossibleDuration(typed), "business.service-minutes-impossible");
    }

    private FieldCheck<@Nullable Integer, IntegerField> priceCheck() {
        return new FieldCheck<@Nullable Integer, IntegerField>(price)
                .refuse(typed -> !isPossiblePrice(typed), "business.service-price-impossible");
    }

    private FieldCheck<String, TextArea> aboutCheck() {
        return new FieldCheck<>(description)
                .refuse(Plain.unfit(Offering.MAX_DESCRIPTION), "business.text-unfit");
    }

    private static boolean isPossibleDuration(@Nullable Integer minutes) {
        return minutes != null && Offering.isPossible(Duration.ofMinutes(minutes));
    }

    private static boolean isPossiblePrice(@Nullable Integer tenge) {
        return tenge != null && tenge >= 0 && tenge <= Offering.DEAREST.wholeTenge();
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
