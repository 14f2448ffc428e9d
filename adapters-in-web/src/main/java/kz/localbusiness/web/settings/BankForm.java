package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.web.form.FieldCheck;

/// What the bank has given the business: a key, a certificate, or nothing but its own number where
/// the platform's certificate is good for it.
final class BankForm extends Div implements LocaleChangeObserver {

    private static final int LONGEST_SECRET = 200;

    private final Consumer<BankAccess> given;
    private final RadioButtonGroup<Scheme> scheme = new RadioButtonGroup<>();
    private final PasswordField key = new PasswordField();
    private final CertificateUpload certificate = new CertificateUpload();
    private final PasswordField password = new PasswordField();
    private final TextField bin = new TextField();
    private final FieldCheck<String, PasswordField> keyCheck =
            new FieldCheck<>(key).refuse(String::isBlank, "payment.bank-key-missing");
    private final FieldCheck<String, PasswordField> passwordCheck =
            new FieldCheck<>(password)
                    .refuse(String::isEmpty, "payment.bank-certificate-password-missing");
    private final FieldCheck<String, TextField> binCheck =
            new FieldCheck<>(bin)
                    .refuse(typed -> !TaxNumber.isValid(typed.strip()), "payment.bank-bin-wrong");
    private final Button connect = new Button("", _ -> connect());

    BankForm(Consumer<BankAccess> given) {
        this.given = given;
        addClassNames("fields");
        scheme.setId("bank-scheme");
        scheme.setItems(Scheme.values());
        scheme.setValue(Scheme.R1);
        scheme.addValueChangeListener(_ -> fit());
        secret(key, "bank-key");
        secret(password, "bank-certificate-password");
        bin.setId("bank-bin");
        bin.setMaxLength(12);
        bin.getElement().setAttribute("inputmode", "numeric");
        connect.setId("bank-connect");
        connect.setDisableOnClick(true);
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        add(scheme, key, certificate, password, bin, connect);
        fit();
    }

    private static void secret(PasswordField field, String id) {
        field.setId(id);
        field.setMaxLength(LONGEST_SECRET);
        field.getElement().setAttribute("autocomplete", "off");
    }

    private void fit() {
        var chosen = scheme.getValue();
        key.setVisible(chosen == Scheme.R1);
        certificate.setVisible(chosen == Scheme.R2);
        password.setVisible(chosen == Scheme.R2);
        bin.setVisible(chosen == Scheme.R3);
    }

    private void connect() {
        connect.setEnabled(true);
        var access =
                switch (scheme.getValue()) {
                    case R1 -> byKey();
                    case R2 -> byCertificate();
                    case R3 -> byPlatform();
                };
        access.ifPresent(given);
    }

    private Optional<BankAccess> byKey() {
        return keyCheck.passes()
                ? Optional.of(new BankAccess.ByKey(new SecretValue(key.getValue().strip())))
                : Optional.empty();
    }

    /// Both are looked at, so that both say what is wrong.
    private Optional<BankAccess> byCertificate() {
        var file = certificate.chosen();
        return passwordCheck.passes() && file != null
                ? Optional.of(
                        BankAccess.ByCertificate.of(file, new SecretValue(password.getValue())))
                : Optional.empty();
    }

    private Optional<BankAccess> byPlatform() {
        return binCheck.passes()
                ? Optional.of(new BankAccess.ByPlatform(new TaxNumber(bin.getValue().strip())))
                : Optional.empty();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        scheme.setLabel(getTranslation("payment.bank-scheme"));
        scheme.setItemLabelGenerator(this::named);
        key.setLabel(getTranslation("payment.bank-key"));
        password.setLabel(getTranslation("payment.bank-certificate-password"));
        bin.setLabel(getTranslation("payment.bank-bin"));
        connect.setText(getTranslation("payment.bank-connect"));
        keyCheck.speakAgain();
        passwordCheck.speakAgain();
        binCheck.speakAgain();
    }

    private String named(Scheme one) {
        return getTranslation(
                switch (one) {
                    case R1 -> "payment.bank-scheme-r1";
                    case R2 -> "payment.bank-scheme-r2";
                    case R3 -> "payment.bank-scheme-r3";
                });
    }
}
