package kz.localbusiness.web.business;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.Plain;

/// What an owner tells to register. An address left empty is the one proposed from the name; what
/// is typed there is never replaced.
final class RegisterForm extends Div implements LocaleChangeObserver {

    private final RegistrationId registration;
    private final Instance instance;

    final TextField name = new TextField();
    final TextField slug = new TextField();
    final EmailField email = new EmailField();
    final Checkbox terms = new Checkbox();

    private final FieldCheck<String, TextField> slugCheck =
            new FieldCheck<>(slug)
                    .refuse(typed -> address(typed).isEmpty(), "business.slug-missing")
                    .refuse(typed -> !Slug.isValid(address(typed)), "business.slug-impossible");
    private final FormCheck check =
            new FormCheck(nameCheck(), slugCheck, emailCheck(), termsCheck());
    private final Anchor readTerms = new Anchor("/terms");
    private final Anchor readPrivacy = new Anchor("/privacy");
    private String proposal = "";

    RegisterForm(RegistrationId registration, Instance instance) {
        this.registration = registration;
        this.instance = instance;
        addClassName("form");
        name.setId("register-name");
        slug.setId("register-slug");
        email.setId("register-email");
        terms.setId("register-terms");
        name.setMaxLength(Profile.MAX_NAME);
        slug.setMaxLength(Slug.MAX_LENGTH);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        Autofill.of(name, "organization");
        Autofill.of(slug, "off");
        Autofill.of(email, "email");
        proposeAddress();
        readTerms.setTarget("_blank");
        readPrivacy.setTarget("_blank");
        var texts = new Div(readTerms, readPrivacy);
        texts.addClassName("row");
        add(name, slug, email, terms, texts);
    }

    private void proposeAddress() {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        slug.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> {
            proposal = SlugProposal.of(name.getValue());
            slug.setPlaceholder(proposal);
            showAddress();
        });
        slug.addValueChangeListener(_ -> showAddress());
    }

    private void showAddress() {
        slugCheck.speakAgain();
        var address = address(slug.getValue());
        var shown = Slug.isValid(address) ? address : "…";
        slug.setHelperText(instance.publicUrl() + "/" + shown);
    }

    private String address(String typed) {
        return typed.isBlank() ? proposal : tidy(typed);
    }

    private FieldCheck<String, TextField> nameCheck() {
        return new FieldCheck<>(name)
                .refuse(String::isBlank, "business.name-missing")
                .refuse(Plain.unfitLine(Profile.MAX_NAME), "business.text-unfit");
    }

    private FieldCheck<String, EmailField> emailCheck() {
        return new FieldCheck<>(email)
                .refuse(String::isBlank, "business.email-missing")
                .refuse(text -> !EmailAddress.isValid(tidy(text)), "business.email-impossible");
    }

    private FieldCheck<Boolean, Checkbox> termsCheck() {
        return new FieldCheck<>(terms).refuse(accepted -> !accepted, "registration.terms-missing");
    }

    boolean isAcceptable() {
        return check.passes();
    }

    BeginRegistration.Form told(Language language) {
        return new BeginRegistration.Form(
                registration,
                name.getValue().strip(),
                new Slug(address(slug.getValue())),
                new EmailAddress(tidy(email.getValue())),
                language,
                Terms.VERSION);
    }

    void refuseSlug() {
        slugCheck.complain("business.slug-taken");
        slug.focus();
    }

    void choose(Slug other) {
        slug.setValue(other.value());
        slugCheck.passes();
    }

    private static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("business.name"));
        slug.setLabel(getTranslation("business.slug"));
        email.setLabel(getTranslation("business.email"));
        terms.setLabel(getTranslation("registration.terms"));
        readTerms.setText(getTranslation("registration.read-terms"));
        readPrivacy.setText(getTranslation("registration.read-privacy"));
        showAddress();
        check.speakAgain();
    }
}
