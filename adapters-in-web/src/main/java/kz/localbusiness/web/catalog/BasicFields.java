package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.MinutesField;
import kz.localbusiness.web.form.MoneyField;
import kz.localbusiness.web.form.Plain;
import kz.localbusiness.web.form.TranslatedField;
import org.jspecify.annotations.Nullable;

/// What clients read of a service.
final class BasicFields extends Div implements LocaleChangeObserver {

    private static final Duration USUAL = Duration.ofHours(1);

    final TranslatedField name =
            TranslatedField.line("service-name", "catalog.name", Offering.MAX_NAME);
    final TranslatedField about =
            TranslatedField.lines(
                    "service-description", "catalog.description", Offering.MAX_DESCRIPTION);
    final ComboBox<String> category = new ComboBox<>();
    final MinutesField minutes =
            new MinutesField(Offering.SHORTEST, Offering.LONGEST, Offering.SHORTEST);
    final MoneyField price = new MoneyField(Offering.DEAREST);
    final AdvanceField advance = new AdvanceField();
    private final FieldCheck<String, ?> named =
            new FieldCheck<>(name.original).refuse(String::isBlank, "catalog.name-missing");
    private final FormCheck check =
            new FormCheck(
                    new FieldCheck<@Nullable Integer, MinutesField>(minutes)
                            .refuse(BasicFields::isWrong, "catalog.minutes-impossible"),
                    new FieldCheck<@Nullable Integer, MoneyField>(price)
                            .refuse(typed -> !price.isPossible(typed), "catalog.price-impossible"),
                    new FieldCheck<@Nullable Integer, AdvanceField>(advance)
                            .refuse(AdvanceField::isWrong, "catalog.advance-impossible"),
                    new FieldCheck<@Nullable String, ComboBox<String>>(category)
                            .refuse(BasicFields::isUnfit, "form.text-unfit"));

    BasicFields(List<String> categories) {
        addClassNames("fields", "two");
        name.addClassName("wide");
        about.addClassName("wide");
        category.addClassName("wide");
        category.setId("service-category");
        category.setItems(categories);
        category.setAllowCustomValue(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail().strip()));
        category.setClearButtonVisible(true);
        minutes.setId("service-minutes");
        minutes.show(USUAL);
        price.setId("service-price");
        advance.setId("service-advance");
        advance.addClassName("wide");
        add(name, minutes, price, category, about, advance);
    }

    void show(Offering known) {
        name.show(known.name(), known.names());
        about.show(known.description(), known.descriptions());
        category.setValue(known.category().isEmpty() ? null : known.category());
        minutes.show(known.duration());
        price.show(known.price());
        advance.show(known.overrides().advance());
    }

    private static boolean isWrong(@Nullable Integer typed) {
        return typed == null || !Offering.isPossible(Duration.ofMinutes(typed));
    }

    private static boolean isUnfit(@Nullable String typed) {
        return typed != null && Plain.unfitLine(Offering.MAX_CATEGORY).test(typed);
    }

    /// Every wrong field says so.
    boolean passes() {
        return Stream.of(name.passes(), about.passes(), check.passes(), named.passes())
                .allMatch(Boolean::booleanValue);
    }

    String category() {
        return Objects.requireNonNullElse(category.getValue(), "").strip();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        category.setLabel(getTranslation("catalog.category"));
        category.setHelperText(getTranslation("catalog.category-hint"));
        minutes.setLabel(getTranslation("catalog.minutes"));
        price.setLabel(getTranslation("catalog.price"));
        advance.setLabel(getTranslation("catalog.advance"));
        advance.setHelperText(getTranslation("catalog.advance-hint"));
        check.speakAgain();
        named.speakAgain();
    }
}
