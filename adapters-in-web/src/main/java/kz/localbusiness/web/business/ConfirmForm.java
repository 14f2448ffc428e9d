package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;

/// The second half of a registration: the code from the mailbox, and a password.
final class ConfirmForm extends Div implements LocaleChangeObserver {

    private final Paragraph whereTo = new Paragraph();
    final TextField code = new TextField();
    final PasswordField password = new PasswordField();

    private final FieldCheck<String, TextField> codeCheck =
            new FieldCheck<>(code)
                    .refuse(
                            typed -> !ConfirmationCode.isValid(tidy(typed)),
                            "registration.code-missing");
    private final FormCheck check =
            new FormCheck(
                    codeCheck,
                    new FieldCheck<>(password)
                            .refuse(
                                    text -> !Password.isAcceptable(text),
                                    "business.password-impossible"));
    private String mailbox = "";

    ConfirmForm() {
        addClassName("form");
        code.setId("register-code");
        code.setMaxLength(2 * ConfirmationCode.LENGTH);
        code.getElement().setAttribute("inputmode", "numeric");
        Autofill.of(code, "one-time-code");
        password.setId("register-password");
        password.setMaxLength(Password.MAX_LENGTH);
        Autofill.of(password, "new-password");
        add(whereTo, code, password);
    }

    /// @param address empty when somebody comes from the message itself
    void sentTo(String address) {
        mailbox = address;
        speak();
    }

    boolean isAcceptable() {
        return check.passes();
    }

    ConfirmationCode entered() {
        return new ConfirmationCode(tidy(code.getValue()));
    }

    Password chosen() {
        return new Password(password.getValue());
    }

    void refuseCode(String complaint) {
        codeCheck.complain(complaint);
        code.focus();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private void speak() {
        whereTo.setVisible(!mailbox.isEmpty());
        whereTo.setText(getTranslation("registration.code-sent", mailbox));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak();
        code.setLabel(getTranslation("registration.code"));
        code.setHelperText(getTranslation("registration.code-rule"));
        password.setLabel(getTranslation("business.password"));
        password.setHelperText(getTranslation("business.password-rule"));
        check.speakAgain();
    }
}
