package kz.localbusiness.web.business;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.text.Wording;

/// A service in the owner's list.
final class OfferingCard extends Div implements LocaleChangeObserver {

    private final Offering offering;
    private final Span facts = new Span();
    final Button change;
    final Button archive;

    OfferingCard(Offering offering, Runnable change, Runnable archive) {
        this.offering = offering;
        this.change = new Button("", _ -> change.run());
        this.archive = new Button("", _ -> archive.run());
        this.archive.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("offering");
        facts.addClassName("quiet");
        var name = new Span(offering.name());
        name.addClassName("strong");
        var told = new Div(name, facts);
        told.addClassName("stack");
        told.addClassName("tight");
        var actions = new Div(this.change, this.archive);
        actions.addClassName("row");
        add(told, actions);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        facts.setText(
                "%s · %s"
                        .formatted(
                                wording.duration(offering.duration()),
                                wording.money(offering.price())));
        change.setText(getTranslation("business.service-change"));
        archive.setText(getTranslation("business.service-archive"));
        change.setAriaLabel(change.getText() + ": " + offering.name());
        archive.setAriaLabel(archive.getText() + ": " + offering.name());
    }
}
