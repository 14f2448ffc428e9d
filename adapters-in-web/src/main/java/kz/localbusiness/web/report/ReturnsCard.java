package kz.localbusiness.web.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.web.receipt.ReceiptNavigation;
import kz.localbusiness.web.text.Wording;

/// Money that went back, the latest first, each with the way to its receipts.
final class ReturnsCard extends Section {

    ReturnsCard(List<Receipt> returns, Slug slug, Wording wording) {
        setId("money-returns");
        addClassNames("card", "turnovers");
        setVisible(!returns.isEmpty());
        add(new H2(getTranslation("money.returns")));
        returns.forEach(one -> add(line(one, slug, wording)));
    }

    private Div line(Receipt receipt, Slug slug, Wording wording) {
        var movement = receipt.movement();
        var number = getTranslation("money.receipt-number", receipt.number());
        var receipts = new Anchor(ReceiptNavigation.of(slug, movement.key().visit()), number);
        var sum = new Span(wording.money(movement.total()));
        sum.addClassName("sum");
        var head = new Div(receipts, sum);
        head.addClassNames("row", "between");
        var when = wording.dateTime(movement.at(), receipt.issuer().zone());
        var what = new Span("%s · %s".formatted(when, services(receipt)));
        what.addClassName("quiet");
        var line = new Div(head, what);
        line.addClassName("turnover");
        return line;
    }

    private static String services(Receipt receipt) {
        return receipt.movement().shares().stream()
                .map(Share::service)
                .collect(Collectors.joining(" + "));
    }
}
