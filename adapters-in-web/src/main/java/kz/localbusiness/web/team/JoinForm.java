package kz.localbusiness.web.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.web.text.Typed;
import org.jspecify.annotations.Nullable;

/// Who joins: a name, an address to sign in with, a password.
final class JoinForm extends Div implements LocaleChangeObserver {

    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final PasswordField password = new PasswordField();

    JoinForm() {
        addClassName("stack");
        name.setId("join-name");
        name.setMaxLength(Colleague.MAX_NAME);
        name.getElement().setProperty("autocomplete", "name");
        email.setId("join-email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setManualValidation(true);
        email.getElement().setProperty("autocomplete", "email");
        password.setId("join-password");
        password.setMaxLength(Password.MAX_LENGTH);
        password.getElement().setProperty("autocomplete", "new-password");
        name.setManualValidation(true);
        password.setManualValidation(true);
        name.setWidthFull();
        email.setWidthFull();
        password.setWidthFull();
        add(name, email, password);
    }

    /// @param asked whose alone the invitation is
    void isFor(@Nullable EmailAddress asked) {
        if (asked != null) {
            email.setValue(asked.value());
            email.setReadOnly(true);
        }
    }

    boolean isAcceptable() {
        name.setInvalid(Typed.line(name.getValue()).isEmpty());
        email.setInvalid(!EmailAddress.isValid(address()));
        password.setInvalid(!Password.isAcceptable(password.getValue()));
        return !name.isInvalid() && !email.isInvalid() && !password.isInvalid();
    }

    AcceptInvitation.Command command(BusinessId business, InviteToken token, Language language) {
        return new AcceptInvitation.Command(
                business,
                token,
                Typed.line(name.getValue()),
                new EmailAddress(address()),
                new Password(password.getValue()),
                language);
    }

    private String address() {
        return email.getValue().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("team.name"));
        name.setErrorMessage(getTranslation("team.name-missing"));
        email.setLabel(getTranslation("team.email"));
        email.setErrorMessage(getTranslation("team.email-unfit"));
        password.setLabel(getTranslation("team.password"));
        password.setHelperText(getTranslation("team.password-hint"));
        password.setErrorMessage(getTranslation("team.password-hint"));
    }
}
