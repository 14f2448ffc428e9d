package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.form.MinutesField;
import kz.localbusiness.web.form.MoneyField;
import kz.localbusiness.web.form.Plain;
import org.jspecify.annotations.Nullable;

/// What clients may add to a service.
final class AddOnFields extends Div implements LocaleChangeObserver {

    private final Supplier<AddOnId> newId;
    private final Div list = new Div();
    final List<Row> rows = new ArrayList<>();
    final Button more = new Button("", _ -> append());

    AddOnFields(List<AddOn> addOns, Supplier<AddOnId> newId) {
        this.newId = newId;
        addClassName("stack");
        list.addClassName("stack");
        more.setId("add-on-add");
        addOns.forEach(one -> append(new Row(one.id(), this::remove).showing(one)));
        add(list, more);
    }

    private void append() {
        var row = new Row(newId.get(), this::remove);
        append(row);
        row.name.focus();
    }

    private void append(Row row) {
        rows.add(row);
        list.add(row);
        more.setVisible(rows.size() < Delivery.MOST_ADD_ONS);
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        more.setVisible(true);
    }

    boolean passes() {
        return rows.stream().filter(row -> !row.check.passes()).findFirst().isEmpty();
    }

    List<AddOn> addOns() {
        return rows.stream().map(Row::addOn).toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        more.setText(getTranslation("catalog.add-on-add"));
    }

    /// One of them.
    static final class Row extends Div implements LocaleChangeObserver {

        private static final Duration LONGEST = Duration.ofHours(4);

        private final AddOnId id;
        final TextField name = new TextField();
        final MinutesField extra = new MinutesField(Duration.ZERO, LONGEST, Offering.SHORTEST);
        final MoneyField price = new MoneyField(Offering.DEAREST);
        final Button remove;
        private final FormCheck check =
                new FormCheck(
                        new FieldCheck<>(name)
                                .refuse(String::isBlank, "catalog.add-on-name-missing")
                                .refuse(Plain.unfitLine(Offering.MAX_NAME), "form.text-unfit"),
                        new FieldCheck<@Nullable Integer, MinutesField>(extra)
                                .refuse(
                                        typed -> typed == null || !isPossible(typed),
                                        "catalog.extra-impossible"),
                        new FieldCheck<@Nullable Integer, MoneyField>(price)
                                .refuse(
                                        typed -> !price.isPossible(typed),
                                        "catalog.price-impossible"));

        Row(AddOnId id, Consumer<Row> removed) {
            this.id = id;
            addClassName("add-on");
            name.setMaxLength(Offering.MAX_NAME);
            name.addClassName("wide");
            extra.show(Duration.ZERO);
            price.show(Money.ZERO);
            remove =
                    new IconButton(
                            VaadinIcon.CLOSE_SMALL,
                            "catalog.add-on-remove",
                            "",
                            () -> removed.accept(this));
            add(name, extra, price, remove);
        }

        private static boolean isPossible(int minutes) {
            return minutes >= 0 && AddOn.isPossible(Duration.ofMinutes(minutes));
        }

        Row showing(AddOn one) {
            name.setValue(one.name());
            extra.show(one.extra());
            price.show(one.price());
            return this;
        }

        AddOn addOn() {
            return new AddOn(
                    id,
                    name.getValue().strip(),
                    Duration.ofMinutes(extra.getValue()),
                    Objects.requireNonNull(price.money()));
        }

        @Override
        public void localeChange(LocaleChangeEvent event) {
            name.setLabel(getTranslation("catalog.add-on-name"));
            extra.setLabel(getTranslation("catalog.extra"));
            price.setLabel(getTranslation("catalog.price"));
            check.speakAgain();
        }
    }
}
