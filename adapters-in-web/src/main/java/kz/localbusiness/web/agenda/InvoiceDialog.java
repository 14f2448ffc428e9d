package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;
import kz.localbusiness.web.text.Wording;

/// Asks to whose phone an invoice goes.
final class InvoiceDialog extends Dialog implements LocaleChangeObserver {

    private final Money sum;
    private final Consumer<PhoneNumber> given;
    private final Paragraph hint = new Paragraph();
    final TextField phone = new TextField();
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(phone).refuse(typed -> read(typed).isEmpty(), "booking.phone-wrong");
    final Button submit = new Button("", _ -> submit());
    private final Button close = new Button("", _ -> close());

    InvoiceDialog(Money sum, PhoneNumber client, Consumer<PhoneNumber> given) {
        this.sum = sum;
        this.given = given;
        phone.setId("invoice-phone");
        phone.setWidthFull();
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setValue(client.isMasked() ? "" : PhoneNumbers.shown(client));
        submit.setId("invoice-submit");
        submit.setDisableOnClick(true);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(hint, phone);
        getFooter().add(close, submit);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private static Optional<PhoneNumber> read(String typed) {
        return PhoneNumbers.mobile(Typed.line(typed));
    }

    private void submit() {
        submit.setEnabled(true);
        if (check.passes()) {
            close();
            read(phone.getValue()).ifPresent(given);
        } else {
            check.focus();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        setHeaderTitle(getTranslation("agenda.invoice-title", wording.money(sum)));
        hint.setText(getTranslation("agenda.invoice-hint"));
        phone.setLabel(getTranslation("booking.phone"));
        submit.setText(getTranslation("agenda.invoice-submit"));
        close.setText(getTranslation("agenda.close"));
        check.speakAgain();
    }
}
