package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;
import org.jspecify.annotations.Nullable;

/// Who comes. What is wrong is said beside the field.
final class ClientForm extends Div implements LocaleChangeObserver {

    final TextField name = new TextField();
    final TextField phone = new TextField();
    final EmailField email = new EmailField();
    final TextArea request = new TextArea();
    final Checkbox consent = new Checkbox();
    final Checkbox whatsApp = new Checkbox();
    private final Anchor readPrivacy = new Anchor("/privacy");
    private final Clock clock;
    private final Map<HasValidationProperties, String> errors = new LinkedHashMap<>();

    ClientForm(Clock clock) {
        this.clock = clock;
        addClassNames("fields", "two");
        name.setId("client-name");
        name.setMaxLength(ClientDetails.MAX_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutocapitalize(Autocapitalize.WORDS);
        phone.setId("client-phone");
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setPlaceholder("+7 701 123 45 67");
        phone.getElement().setAttribute("inputmode", "tel");
        email.setId("client-email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        request.setId("client-request");
        request.setMaxLength(ClientDetails.MAX_REQUEST);
        consent.setId("client-consent");
        consent.setManualValidation(true);
        whatsApp.setId("client-whatsapp");
        whatsApp.setVisible(false);
        readPrivacy.setTarget("_blank");
        var agreement = new Div(whatsApp, consent, readPrivacy);
        agreement.addClassNames("stack", "tight", "wide");
        name.setRequiredIndicatorVisible(true);
        phone.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        phone.setManualValidation(true);
        email.setManualValidation(true);
        request.setManualValidation(true);
        request.addClassName("wide");
        email.addClassName("wide");
        add(name, phone, email, request, agreement);
    }

    /// Whether something was typed already.
    boolean isBegun() {
        return !name.isEmpty() || !phone.isEmpty();
    }

    /// Nothing is ticked beforehand, and what is out of sight counts as not ticked.
    void offerWhatsApp(boolean offered) {
        whatsApp.setVisible(offered);
    }

    boolean wantsWhatsApp() {
        return whatsApp.isVisible() && whatsApp.getValue();
    }

    /// As somebody gave them with an earlier visit.
    void fill(String whom, PhoneNumber number, @Nullable EmailAddress address) {
        name.setValue(whom);
        phone.setValue(PhoneNumbers.shown(number));
        email.setValue(address == null ? "" : address.value());
    }

    /// What was typed on an earlier page.
    void restore(Draft.Left left) {
        fill(name, left.name());
        fill(phone, left.phone());
        fill(email, left.email());
        fill(request, left.request());
    }

    private static void fill(TextFieldBase<?, String> field, String text) {
        if (!text.isEmpty()) {
            field.setValue(text);
        }
    }

    /// Empty when something is wrong, which is then shown.
    Optional<ClientDetails> read() {
        var language = Locales.languageOf(getLocale()).orElse(Language.RU);
        errors.clear();
        var whom = Typed.line(name.getValue());
        check(
                name,
                !whom.isEmpty() && whom.length() <= ClientDetails.MAX_NAME,
                "booking.name-wrong");
        var number = PhoneNumbers.mobile(Typed.line(phone.getValue()));
        check(phone, number.isPresent(), "booking.phone-wrong");
        var address = email();
        check(email, address.isEmpty() || EmailAddress.isValid(address), "booking.email-wrong");
        var wish = Typed.lines(request.getValue());
        check(request, wish.length() <= ClientDetails.MAX_REQUEST, "booking.request-wrong");
        check(consent, consent.getValue(), "booking.consent-missing");
        showErrors();
        focusFirstWrong();
        var agreed = new Consent.Given(PrivacyText.VERSION, language, clock.instant());
        return errors.isEmpty()
                ? number.map(tel ->
                        new ClientDetails(whom, tel, address(address), wish, language, agreed))
                : Optional.empty();
    }

    private String email() {
        return Typed.line(email.getValue()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable EmailAddress address(String typed) {
        return typed.isEmpty() ? null : new EmailAddress(typed);
    }

    private void check(HasValidationProperties field, boolean right, String key) {
        if (!right) {
            errors.put(field, key);
        }
    }

    private void focusFirstWrong() {
        Stream.of(name, phone, email, request, consent)
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private void showErrors() {
        for (var field : new HasValidationProperties[] {name, phone, email, request, consent}) {
            var key = errors.get(field);
            field.setInvalid(key != null);
            field.setErrorMessage(key == null ? "" : getTranslation(key));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("booking.name"));
        phone.setLabel(getTranslation("booking.phone"));
        email.setLabel(getTranslation("booking.email"));
        email.setHelperText(getTranslation("booking.email-help"));
        request.setLabel(getTranslation("booking.request"));
        whatsApp.setLabel(getTranslation("booking.whatsapp"));
        whatsApp.setHelperText(getTranslation("booking.whatsapp-abroad"));
        consent.setLabel(getTranslation("booking.consent"));
        readPrivacy.setText(getTranslation("booking.read-privacy"));
        showErrors();
    }
}
