package kz.localbusiness.web.closing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;

/// What it means to end the business; whoever is sure types its address.
final class ClosingForm extends Div implements LocaleChangeObserver {

    private static final List<String> CONSEQUENCES =
            List.of(
                    "closing.no-bookings",
                    "closing.visits-stay",
                    "closing.all-deleted",
                    "closing.address-rests",
                    "closing.can-be-kept");

    private final Business business;
    private final int visitsAhead;
    private final Consumer<Slug> sure;
    private final Paragraph lead = new Paragraph();
    private final UnorderedList consequences = new UnorderedList();
    final Checkbox known = new Checkbox();
    final TextField address = new TextField();
    final Button close = new Button("", _ -> close());

    /// @param sure takes the address as it was typed
    ClosingForm(Business business, int visitsAhead, Consumer<Slug> sure) {
        this.business = business;
        this.visitsAhead = visitsAhead;
        this.sure = sure;
        addClassName("stack");
        known.setId("closing-known");
        known.setVisible(visitsAhead > 0);
        known.addValueChangeListener(_ -> known.setInvalid(false));
        address.setId("closing-address");
        address.setMaxLength(Slug.MAX_LENGTH);
        address.setManualValidation(true);
        address.setWidthFull();
        address.getElement().setProperty("autocomplete", "off");
        address.getElement().setProperty("autocapitalize", "none");
        close.setId("closing-submit");
        close.setDisableOnClick(true);
        close.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(lead, consequences, known, address, new Div(close));
    }

    private void close() {
        close.setEnabled(true);
        known.setInvalid(visitsAhead > 0 && !known.getValue());
        var typed = address.getValue().strip().toLowerCase(Locale.ROOT).replaceFirst("^.*/", "");
        address.setInvalid(!typed.equals(business.slug().value()));
        if (!known.isInvalid() && !address.isInvalid()) {
            sure.accept(new Slug(typed));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation("closing.lead"));
        consequences.removeAll();
        CONSEQUENCES.forEach(key -> consequences.add(new ListItem(consequence(key))));
        known.setLabel(getTranslation("closing.known", visitsAhead));
        known.setErrorMessage(getTranslation("closing.known-missing"));
        address.setLabel(getTranslation("closing.type", business.slug().value()));
        address.setErrorMessage(getTranslation("closing.other-address"));
        close.setText(getTranslation("closing.close"));
    }

    private String consequence(String key) {
        return getTranslation(
                key,
                Closing.WAITS.toDays(),
                visitsAhead,
                business.slug().value(),
                Tombstone.QUARANTINE.toDays());
    }
}
