package kz.localbusiness.web.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.localbusiness.application.payment.NoteGivenBack;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Difference.OtherSum;
import kz.localbusiness.domain.payment.RefundDecision.MoreThanLeft;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.NothingReceived;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.receipt.ReceiptNavigation;
import kz.localbusiness.web.text.Wording;

/// What the bank has otherwise of one purchase, and what is to be done about it.
final class DifferenceLine extends Div {

    private final ReportPorts ports;
    private final Wording wording;

    DifferenceLine(Difference one, Business business, ReportPorts ports, Wording wording) {
        this.ports = ports;
        this.wording = wording;
        addClassName("turnover");
        add(purchase(one, business.slug()), new Span(words(one.what())));
        if (one.what() instanceof OtherRest(var here, var there) && there.compareTo(here) < 0) {
            var refund = new RefundId(ports.ids().next());
            var less = here.minus(there);
            add(note(new NoteGivenBack.Command(business.id(), one.charge(), refund, less)));
        }
    }

    private Component purchase(Difference one, Slug slug) {
        var number = String.valueOf(one.purchase().value());
        var name = getTranslation("money.books-purchase", number);
        var visit = one.visit();
        return visit == null ? new Span(name) : new Anchor(ReceiptNavigation.of(slug, visit), name);
    }

    private String words(Difference.What what) {
        return switch (what) {
            case OnlyThere(var sum) ->
                    getTranslation("money.difference.only-there", wording.money(sum));
            case OnlyHere(var sum) ->
                    getTranslation("money.difference.only-here", wording.money(sum));
            case OtherSum(var here, var there) -> both("other-sum", here, there);
            case OtherRest(var here, var there) when there.compareTo(here) < 0 ->
                    both("less-left", here, there);
            case OtherRest(var here, var there) -> both("more-left", here, there);
        };
    }

    private String both(String key, Money here, Money there) {
        return getTranslation("money.difference." + key, wording.money(here), wording.money(there));
    }

    /// A second tap notes the same refund, which then changes nothing.
    private Button note(NoteGivenBack.Command command) {
        var sum = wording.money(command.amount());
        var note = new Button(getTranslation("money.books-note", sum), _ -> noted(command));
        note.setId("note-" + command.charge().value());
        note.setDisableOnClick(true);
        return note;
    }

    private void noted(NoteGivenBack.Command command) {
        var key =
                switch (ports.note().note(command)) {
                    case RefundDue _, WasAsked _ -> "money.books-noted";
                    case MoreThanLeft _, NothingReceived _, NoSuchCharge _ ->
                            "money.books-not-noted";
                };
        Toast.show(UI.getCurrent(), getTranslation(key));
    }
}
