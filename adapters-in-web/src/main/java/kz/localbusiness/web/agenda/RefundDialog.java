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

/// How much of what was paid online goes back.
final class RefundDialog extends Dialog implements LocaleChangeObserver {

    private final Money left;
    private final Consumer<Money> given;
    private final Paragraph hint = new Paragraph();
    final MoneyField amount;
    final Button giveBack = new Button("", _ -> giveBack());
    private final Button keep = new Button("", _ -> close());

    RefundDialog(Money left, Consumer<Money> given) {
        this.left = left;
        this.given = given;
        amount = new MoneyField(left);
        amount.setId("refund-amount");
        amount.setMin(1);
        amount.setManualValidation(true);
        amount.show(left);
        giveBack.setId("refund-submit");
        giveBack.setDisableOnClick(true);
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        add(hint, amount);
        getFooter().add(keep, giveBack);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private void giveBack() {
        if (amount.isPossible(amount.getValue())) {
            close();
            given.accept(Objects.requireNonNull(amount.money()));
            return;
        }
        var most = Wording.in(getLocale()).money(left);
        amount.setErrorMessage(getTranslation("agenda.payment-unfit", most));
        amount.setInvalid(true);
        giveBack.setEnabled(true);
        amount.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("agenda.refund-title"));
        hint.setText(getTranslation("agenda.refund-hint"));
        amount.setLabel(getTranslation("agenda.payment-amount"));
        giveBack.setText(getTranslation("agenda.payment-return"));
        keep.setText(getTranslation("agenda.payment-keep"));
    }
}
