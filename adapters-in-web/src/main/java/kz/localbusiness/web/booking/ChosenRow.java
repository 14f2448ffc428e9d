package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.web.text.Wording;

/// A service of the visit, what may be added to it, and the way to do without it.
final class ChosenRow extends Div implements LocaleChangeObserver {

    private final Chosen chosen;
    private final Span name = new Span();
    private final Span cost = new Span();
    private final Button remove;
    private final CheckboxGroup<AddOn> addOns = new CheckboxGroup<>();

    ChosenRow(Chosen chosen, BiConsumer<Chosen, Chosen> put, Consumer<Chosen> onRemove) {
        this.chosen = chosen;
        var offered = chosen.offering().delivery().addOns();
        remove = new Button(VaadinIcon.CLOSE.create(), _ -> onRemove.accept(chosen));
        remove.addClassName("remove-service");
        name.addClassName("choice-name");
        cost.addClassName("quiet");
        addOns.setItems(offered);
        addOns.setValue(Set.copyOf(chosen.addOns()));
        addOns.setVisible(!offered.isEmpty());
        addOns.addValueChangeListener(
                change -> put.accept(chosen, with(offered, change.getValue())));
        setId("chosen-" + chosen.offering().id().value());
        addClassName("chosen-service");
        add(new Div(name, cost), remove, addOns);
    }

    private Chosen with(List<AddOn> offered, Set<AddOn> wanted) {
        return new Chosen(chosen.offering(), offered.stream().filter(wanted::contains).toList());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var called = chosen.offering().nameIn(wording.language());
        name.setText(called);
        cost.setText(
                "%s · %s"
                        .formatted(
                                wording.duration(chosen.duration(Optional.empty())),
                                wording.money(chosen.price(Optional.empty()))));
        remove.setAriaLabel(getTranslation("booking.without-service", called));
        addOns.setLabel(getTranslation("booking.add-ons"));
        addOns.setItemLabelGenerator(one -> told(one, wording));
    }

    private static String told(AddOn one, Wording wording) {
        var price = "%s · +%s".formatted(one.name(), wording.money(one.price()));
        return one.extra().isZero()
                ? price
                : "%s · +%s".formatted(price, wording.duration(one.extra()));
    }
}
