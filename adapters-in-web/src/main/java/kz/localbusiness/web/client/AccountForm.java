package kz.localbusiness.web.client;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.AccountDecision.AccountReady;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.security.SignInHint;
import kz.localbusiness.web.text.UiLanguage;
import org.jspecify.annotations.Nullable;

/// Signs in, or opens an account on the way: a contact, a code that is sent there, a password.
final class AccountForm extends Div implements LocaleChangeObserver {

    private final Business business;
    private final AccountPorts ports;
    final TextField contact = new TextField();
    final Button signIn = new Button("", _ -> signIn());
    final Button sendCode = new Button("", _ -> sendCode());
    final CodeField code = new CodeField();
    final PasswordField password = new PasswordField();
    final Button open = new Button("", _ -> open());
    final Answer answer = new Answer();
    private final Div proof = new Div(code, password, open);
    private @Nullable Contact asked;

    AccountForm(Business business, AccountPorts ports) {
        this.business = business;
        this.ports = ports;
        addClassName("fields");
        proof.addClassName("fields");
        proof.setVisible(false);
        contact.setId("client-contact");
        contact.setMaxLength(EmailAddress.MAX_LENGTH);
        contact.setManualValidation(true);
        contact.getElement().setAttribute("autocomplete", "username");
        signIn.setId("client-sign-in");
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        sendCode.setId("client-send-code");
        sendCode.setDisableOnClick(true);
        password.setId("client-password");
        password.setMaxLength(Password.MAX_LENGTH);
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        open.setId("client-open");
        open.setDisableOnClick(true);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        add(contact, signIn, sendCode, answer, proof);
    }

    /// The realm asks for what is missing.
    private void signIn() {
        TypedContact.of(contact.getValue()).ifPresent(this::introduce);
        UI.getCurrent().getPage().setLocation(ClientNavigation.signIn(business.slug()));
    }

    private void introduce(Contact who) {
        SignInHint.leave(UI.getCurrent().getSession().getSession(), business.id(), who);
    }

    private void sendCode() {
        var typed = TypedContact.of(contact.getValue());
        contact.setInvalid(typed.isEmpty());
        typed.ifPresent(this::sendCodeTo);
        sendCode.setEnabled(true);
    }

    private void sendCodeTo(Contact to) {
        var language = UiLanguage.of(UI.getCurrent());
        var command = new RequestCode.Command(business.id(), to, language);
        var decision = ports.requestCode().request(command);
        answer.tell(decision, ports.clock());
        if (!(decision instanceof CodeDecision.CodeNotSent)) {
            asked = to;
            proof.setVisible(true);
            code.focus();
        }
    }

    private void open() {
        var typed = code.read();
        var secret = Optional.of(password.getValue()).filter(Password::isAcceptable);
        password.setInvalid(secret.isEmpty());
        if (asked != null && typed.isPresent() && secret.isPresent()) {
            open(
                    new OpenAccount.Command(
                            business.id(),
                            asked,
                            typed.get(),
                            new Password(secret.get()),
                            UiLanguage.of(UI.getCurrent())));
        }
        open.setEnabled(true);
    }

    private void open(OpenAccount.Command command) {
        var decision = ports.openAccount().open(command);
        answer.tell(decision);
        if (decision instanceof AccountReady) {
            introduce(command.contact());
            UI.getCurrent().getPage().setLocation(ClientNavigation.signIn(business.slug()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        contact.setLabel(getTranslation("client.contact"));
        contact.setErrorMessage(getTranslation("client.contact-wrong"));
        signIn.setText(getTranslation("client.sign-in"));
        sendCode.setText(getTranslation("client.send-code"));
        password.setLabel(getTranslation("client.password"));
        password.setHelperText(getTranslation("client.password-rule"));
        password.setErrorMessage(getTranslation("client.password-rule"));
        open.setText(getTranslation("client.open"));
    }
}
