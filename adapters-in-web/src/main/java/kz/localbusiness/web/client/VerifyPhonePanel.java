package kz.localbusiness.web.client;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.application.client.VerifyMyPhone;
import kz.localbusiness.domain.client.AccountDecision.AccountReady;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.UiLanguage;
import org.jspecify.annotations.Nullable;

/// Whoever has an account by e-mail proves to have a number, and then finds its bookings.
final class VerifyPhonePanel extends Div implements LocaleChangeObserver {

    private final BusinessId business;
    private final AccountPorts ports;
    private final Paragraph help = new Paragraph();
    final TextField phone = new TextField();
    final Button sendCode = new Button("", _ -> sendCode());
    final CodeField code = new CodeField();
    final Button verify = new Button("", _ -> code.read().ifPresent(this::verify));
    final Answer answer = new Answer();
    private final Div proof = new Div(code, verify);
    private Contact.@Nullable Phone asked;

    VerifyPhonePanel(BusinessId business, AccountPorts ports) {
        this.business = business;
        this.ports = ports;
        addClassNames("card", "fields");
        proof.addClassName("fields");
        proof.setVisible(false);
        phone.setId("client-phone");
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.setManualValidation(true);
        phone.getElement().setAttribute("inputmode", "tel");
        sendCode.setId("client-send-code");
        verify.setId("client-verify");
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        add(help, phone, sendCode, answer, proof);
    }

    private void sendCode() {
        var number = PhoneNumbers.mobile(phone.getValue().strip());
        phone.setInvalid(number.isEmpty());
        number.map(Contact.Phone::new).ifPresent(this::sendCodeTo);
    }

    private void sendCodeTo(Contact.Phone to) {
        var language = UiLanguage.of(UI.getCurrent());
        var decision = ports.requestCode().request(new RequestCode.Command(business, to, language));
        answer.tell(decision, ports.clock());
        if (!(decision instanceof CodeDecision.CodeNotSent)) {
            asked = to;
            proof.setVisible(true);
            code.focus();
        }
    }

    private void verify(Code typed) {
        if (asked == null) {
            return;
        }
        var command = new VerifyMyPhone.Command(business, asked.number(), typed);
        var decision = ports.verify().verify(command);
        answer.tell(decision);
        if (decision instanceof AccountReady) {
            UI.getCurrent().getPage().setLocation(ClientNavigation.again(business));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        help.setText(getTranslation("client.verify-help"));
        phone.setLabel(getTranslation("client.phone"));
        phone.setErrorMessage(getTranslation("client.phone-wrong"));
        sendCode.setText(getTranslation("client.send-me-code"));
        verify.setText(getTranslation("client.verify"));
    }
}
