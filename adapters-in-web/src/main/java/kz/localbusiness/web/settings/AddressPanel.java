package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.domain.business.AddressDecision.AddressTaken;
import kz.localbusiness.domain.business.AddressDecision.Moved;
import kz.localbusiness.domain.business.AddressDecision.SameAddress;
import kz.localbusiness.domain.business.AddressDecision.TooOften;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.Notice;

/// Under which address clients find the business, and under which they found it before.
final class AddressPanel extends Div implements LocaleChangeObserver {

    private final Business business;
    private final ChangeAddress changeAddress;
    private final Instance instance;

    private final Paragraph hint = new Paragraph();
    private final H2 formerTitle = new H2();
    private final UnorderedList former = new UnorderedList();
    private final Notice notice = new Notice();
    final TextField slug = new TextField();
    final Button change = new Button("", _ -> ask());
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(slug)
                    .refuse(String::isBlank, "business.slug-missing")
                    .refuse(typed -> !Slug.isValid(tidy(typed)), "business.slug-impossible");

    AddressPanel(Business business, ChangeAddress changeAddress, Instance instance) {
        this.business = business;
        this.changeAddress = changeAddress;
        this.instance = instance;
        addClassName("card");
        hint.addClassName("quiet");
        slug.setId("address-slug");
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.setValue(business.slug().value());
        slug.setValueChangeMode(ValueChangeMode.LAZY);
        slug.addValueChangeListener(_ -> showAddress());
        change.setId("address-change");
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var address = instance.publicPage(business.slug()).toString();
        var now = new Anchor("/" + business.slug().value(), address);
        now.addClassName("public-link");
        var fields = new Div(slug);
        fields.addClassName("fields");
        var acts = new Div(change);
        acts.addClassName("row");
        former.addClassName("settings-list");
        business.formerSlugs().forEach(one -> former.add(new ListItem(page(one))));
        former.setVisible(!business.formerSlugs().isEmpty());
        formerTitle.setVisible(!business.formerSlugs().isEmpty());
        add(now, hint, fields, notice, acts, formerTitle, former);
        showAddress();
    }

    private String page(Slug one) {
        return instance.publicPage(one).toString();
    }

    private static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private void showAddress() {
        var typed = tidy(slug.getValue());
        slug.setHelperText(instance.publicUrl() + "/" + (Slug.isValid(typed) ? typed : "…"));
        change.setEnabled(!typed.equals(business.slug().value()));
    }

    private void ask() {
        notice.clear();
        if (!check.passes()) {
            return;
        }
        var wanted = new Slug(tidy(slug.getValue()));
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("setting.address-ask"));
        dialog.setText(getTranslation("setting.address-told", page(wanted)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("setting.leave"));
        dialog.setConfirmText(getTranslation("setting.address-change"));
        dialog.addConfirmListener(_ -> change(wanted));
        dialog.open();
    }

    /// Everything on the screen knows the former address; hence the page is loaded anew.
    private void change(Slug wanted) {
        switch (changeAddress.change(new ChangeAddress.Command(business.id(), wanted))) {
            case Moved(var moved) -> reload(moved);
            case SameAddress(var same) -> reload(same);
            case AddressTaken _ -> check.complain("business.slug-taken");
            case TooOften _ -> notice.warn("setting.address-too-often");
        }
    }

    private static void reload(Business moved) {
        var here = SettingsNavigation.part(moved.slug(), SettingsPart.ADDRESS);
        UI.getCurrent().getPage().setLocation("/" + here);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        hint.setText(getTranslation("setting.address-explained"));
        slug.setLabel(getTranslation("setting.address-new"));
        change.setText(getTranslation("setting.address-change"));
        formerTitle.setText(getTranslation("setting.address-former"));
        check.speakAgain();
    }
}
