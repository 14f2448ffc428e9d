package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.web.form.FieldCheck;
import org.jspecify.annotations.Nullable;

/// Which cash register it is, and as whom it is asked.
final class RegisterForm extends Div implements LocaleChangeObserver {

    private static final int LONGEST = 200;

    private final BiConsumer<RegisterAccess, Integer> given;
    private final TextField cashbox = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField key = new PasswordField();
    private final IntegerField vat = new IntegerField();
    private final FieldCheck<String, TextField> cashboxCheck =
            new FieldCheck<>(cashbox)
                    .refuse(
                            typed -> !CashboxNumber.isValid(typed.strip()),
                            "payment.register-cashbox-wrong");
    private final FieldCheck<String, TextField> loginCheck =
            new FieldCheck<>(login).refuse(String::isBlank, "payment.register-login-missing");
    private final FieldCheck<String, PasswordField> passwordCheck =
            new FieldCheck<>(password).refuse(String::isEmpty, "payment.register-password-missing");
    private final FieldCheck<@Nullable Integer, IntegerField> vatCheck =
            new FieldCheck<@Nullable Integer, IntegerField>(vat)
                    .refuse(RegisterForm::isNoVat, "payment.register-vat-wrong");
    private final Button connect = new Button("", _ -> connect());

    /// @param given also what percent of VAT is part of every price
    RegisterForm(BiConsumer<RegisterAccess, Integer> given) {
        this.given = given;
        addClassNames("fields");
        cashbox.setId("register-cashbox");
        cashbox.setMaxLength(CashboxNumber.LONGEST);
        login.setId("register-login");
        login.setMaxLength(LONGEST);
        login.getElement().setAttribute("autocomplete", "off");
        secret(password, "register-password");
        secret(key, "register-key");
        vat.setId("register-vat");
        vat.setMin(0);
        vat.setMax(CashRegister.HIGHEST_VAT);
        vat.setValue(0);
        connect.setId("register-connect");
        connect.setDisableOnClick(true);
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        add(cashbox, login, password, key, vat, connect);
    }

    private static void secret(PasswordField field, String id) {
        field.setId(id);
        field.setMaxLength(LONGEST);
        field.getElement().setAttribute("autocomplete", "off");
    }

    private static boolean isNoVat(@Nullable Integer typed) {
        return typed == null || typed < 0 || typed > CashRegister.HIGHEST_VAT;
    }

    private void connect() {
        connect.setEnabled(true);
        if (passes()) {
            given.accept(access(), vat.getValue());
        }
    }

    /// Each field says what is wrong with it.
    private boolean passes() {
        return Stream.<FieldCheck<?, ?>>of(cashboxCheck, loginCheck, passwordCheck, vatCheck)
                .map(FieldCheck::passes)
                .reduce(true, Boolean::logicalAnd);
    }

    private RegisterAccess access() {
        var own = key.getValue().strip();
        return new RegisterAccess(
                new CashboxNumber(cashbox.getValue().strip()),
                new SecretValue(login.getValue().strip()),
                new SecretValue(password.getValue()),
                own.isEmpty() ? null : new SecretValue(own));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        cashbox.setLabel(getTranslation("payment.register-cashbox"));
        login.setLabel(getTranslation("payment.register-login"));
        password.setLabel(getTranslation("payment.register-password"));
        key.setLabel(getTranslation("payment.register-key"));
        key.setHelperText(getTranslation("payment.register-key-hint"));
        vat.setLabel(getTranslation("payment.register-vat"));
        vat.setHelperText(getTranslation("payment.register-vat-hint"));
        connect.setText(getTranslation("payment.register-connect"));
        cashboxCheck.speakAgain();
        loginCheck.speakAgain();
        passwordCheck.speakAgain();
        vatCheck.speakAgain();
    }
}
