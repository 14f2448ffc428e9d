package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import kz.localbusiness.application.payment.ListUnregistered;
import kz.localbusiness.application.payment.RegisterAgain;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.Hindrance;
import kz.localbusiness.web.text.Wording;

/// Receipts that the cash register has not registered; not there while there are none.
final class UnregisteredCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final RegisterPorts ports;

    UnregisteredCard(Business business, RegisterPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("unregistered");
        addClassNames("card", "stack");
    }

    private void show() {
        removeAll();
        var records = ports.unregistered().list(new ListUnregistered.Query(business.id()));
        setVisible(!records.isEmpty());
        var hint = new Paragraph(getTranslation("payment.unregistered-hint"));
        hint.addClassName("quiet");
        add(new H2(getTranslation("payment.unregistered-title")), hint);
        records.forEach(record -> add(line(record)));
    }

    private Div line(FiscalRecord record) {
        var hindrance = Objects.requireNonNull(record.hindrance());
        var again =
                new Button(
                        getTranslation("payment.unregistered-again"),
                        _ -> {
                            if (hindrance.why().leavesDoubt()) {
                                ask(record);
                            } else {
                                again(record);
                            }
                        });
        again.setId("register-again-" + record.receipt());
        var line = new Div(told(record, hindrance), again);
        line.addClassNames("row", "between");
        return line;
    }

    /// Also in the register's own words, for who asks its makers.
    private Div told(FiscalRecord record, Hindrance hindrance) {
        var refusal = hindrance.refusal();
        var told =
                new Div(
                        new Span(
                                getTranslation(
                                        "payment.unregistered-line",
                                        String.valueOf(record.receipt()),
                                        getTranslation(FiscalTexts.key(refusal.why())),
                                        Wording.in(getLocale())
                                                .dateTime(hindrance.at(), business.zone()))));
        if (refusal.code() != 0) {
            var words = new Paragraph("%d %s".formatted(refusal.code(), refusal.words()));
            words.addClassName("quiet");
            told.add(words);
        }
        return told;
    }

    /// Nobody but people can say that it is registered nowhere.
    private void ask(FiscalRecord record) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("payment.unregistered-again"));
        dialog.setText(
                getTranslation("payment.unregistered-ask", String.valueOf(record.receipt())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("setting.leave"));
        dialog.setConfirmText(getTranslation("payment.unregistered-again"));
        dialog.addConfirmListener(_ -> again(record));
        dialog.open();
    }

    private void again(FiscalRecord record) {
        ports.again().again(new RegisterAgain.Command(business.id(), record.receipt()));
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }
}
