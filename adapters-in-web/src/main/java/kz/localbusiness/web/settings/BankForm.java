package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.web.form.FieldCheck;

/// What the bank has given the business: a key, or nothing but its own number where the platform's
/// certificate is good for it.
final class BankForm extends Div implements LocaleChangeObserver {

    private static final int LONGEST_KEY = 200;

    private final Consumer<BankAccess> given;
    private final RadioButtonGroup<Scheme> scheme = new RadioButtonGroup<>();
    private final PasswordField key = new PasswordField();
    private final TextField bin = new TextField();
    private final FieldCheck<String, PasswordField> keyCheck =
            new FieldCheck<>(key).refuse(String::isBlank, "payment.bank-key-missing");
    private final FieldCheck<String, TextField> binCheck =
            new FieldCheck<>(bin)
                    .refuse(typed -> !TaxNumber.isValid(typed.strip()), "payment.bank-bin-wrong");
    private final Button connect = new Button("", _ -> connect());

    BankForm(Consumer<BankAccess> given) {
        this.given = given;
        addClassNames("fields");
        scheme.setId("bank-scheme");
        scheme.setItems(Scheme.R1, Scheme.R3);
        scheme.setValue(Scheme.R1);
        scheme.addValueChangeListener(_ -> fit());
        key.setId("bank-key");
        key.setMaxLength(LONGEST_KEY);
        key.getElement().setAttribute("autocomplete", "off");
        bin.setId("bank-bin");
        bin.setMaxLength(12);
        bin.getElement().setAttribute("inputmode", "numeric");
        connect.setId("bank-connect");
        connect.setDisableOnClick(true);
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        add(scheme, key, bin, connect);
        fit();
    }

    private void fit() {
        key.setVisible(scheme.getValue() == Scheme.R1);
        bin.setVisible(scheme.getValue() == Scheme.R3);
    }

    private void connect() {
        connect.setEnabled(true);
        if (scheme.getValue() == Scheme.R3) {
            if (binCheck.passes()) {
                given.accept(new BankAccess.ByPlatform(new TaxNumber(bin.getValue().strip())));
            }
        } else if (keyCheck.passes()) {
            given.accept(new BankAccess.ByKey(new SecretValue(key.getValue().strip())));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        scheme.setLabel(getTranslation("payment.bank-scheme"));
        scheme.setItemLabelGenerator(this::named);
        key.setLabel(getTranslation("payment.bank-key"));
        bin.setLabel(getTranslation("payment.bank-bin"));
        connect.setText(getTranslation("payment.bank-connect"));
        keyCheck.speakAgain();
        binCheck.speakAgain();
    }

    private String named(Scheme one) {
        return getTranslation(
                one == Scheme.R3 ? "payment.bank-scheme-r3" : "payment.bank-scheme-r1");
    }
}
