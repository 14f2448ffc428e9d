package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Asks once more, because money that was given back is out of the till.
final class ReturnPaymentDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final String sum;
    final Button giveBack;
    private final Button keep = new Button("", _ -> close());

    ReturnPaymentDialog(String sum, Runnable acts) {
        this.sum = sum;
        giveBack =
                new Button(
                        "",
                        _ -> {
                            close();
                            acts.run();
                        });
        giveBack.setId("return-submit");
        giveBack.setDisableOnClick(true);
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        setConfirmButton(giveBack);
        setCancelButton(keep);
        setCancelable(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeader(getTranslation("agenda.payment-return-title", sum));
        setText(getTranslation("agenda.payment-return-text"));
        giveBack.setText(getTranslation("agenda.payment-return"));
        keep.setText(getTranslation("agenda.payment-keep"));
    }
}
