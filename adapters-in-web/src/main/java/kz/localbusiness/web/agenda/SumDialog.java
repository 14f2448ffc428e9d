package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import java.util.function.Consumer;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.form.MoneyField;
import kz.localbusiness.web.text.Wording;

/// Asks for a sum of money.
final class SumDialog extends Dialog implements LocaleChangeObserver {

    private final Keys keys;
    private final Money most;
    private final Consumer<Money> given;
    private final Paragraph hint = new Paragraph();
    final MoneyField amount;
    final Button submit = new Button("", _ -> submit());
    private final Button keep = new Button("", _ -> close());

    /// Of the texts that say what it is about.
    record Keys(String title, String hint, String act) {}

    /// @param least in tenge
    /// @param first what is shown before anything is typed
    SumDialog(Keys keys, int least, Money most, Money first, Consumer<Money> given) {
        this.keys = keys;
        this.most = most;
        this.given = given;
        amount = new MoneyField(most);
        amount.setId("sum");
        amount.setMin(least);
        amount.setManualValidation(true);
        amount.show(first);
        submit.setId("sum-submit");
        submit.setDisableOnClick(true);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(hint, amount);
        getFooter().add(keep, submit);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private void submit() {
        if (amount.isPossible(amount.getValue())) {
            close();
            given.accept(Objects.requireNonNull(amount.money()));
            return;
        }
        var upTo = Wording.in(getLocale()).money(most);
        amount.setErrorMessage(getTranslation("agenda.payment-unfit", upTo));
        amount.setInvalid(true);
        submit.setEnabled(true);
        amount.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation(keys.title()));
        hint.setText(getTranslation(keys.hint()));
        amount.setLabel(getTranslation("agenda.payment-amount"));
        submit.setText(getTranslation(keys.act()));
        keep.setText(getTranslation("agenda.payment-keep"));
    }
}
