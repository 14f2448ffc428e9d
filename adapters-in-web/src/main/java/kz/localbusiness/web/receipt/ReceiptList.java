package kz.localbusiness.web.receipt;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.web.text.Translations;

/// The receipts of one visit, to read, print or take along.
public final class ReceiptList extends Div implements LocaleChangeObserver {

    private final Paragraph empty = new Paragraph();
    private final Button print = new Button();

    public ReceiptList(List<KnownReceipt> receipts, Translations translations) {
        print.setId("print-receipts");
        print.addClickListener(_ -> getElement().executeJs("window.print()"));
        print.setVisible(!receipts.isEmpty());
        empty.addClassName("quiet");
        empty.setVisible(receipts.isEmpty());
        addClassNames("stack", "receipts");
        add(empty);
        receipts.forEach(one -> add(new ReceiptCard(one, translations)));
        add(print);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        empty.setText(getTranslation("receipt.none"));
        print.setText(getTranslation("receipt.print"));
    }
}
