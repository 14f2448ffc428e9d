package kz.localbusiness.web.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import kz.localbusiness.domain.payment.Turnover;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// One way to look at the money: what is left of each part, and how it comes about.
final class TurnoverCard extends Section {

    private final Wording wording;

    TurnoverCard(String title, Wording wording) {
        this.wording = wording;
        addClassNames("card", "turnovers");
        add(new H2(title));
    }

    void line(String name, Turnover turnover) {
        var left = new Span(SignedMoney.words(turnover.left(), wording));
        left.addClassName("sum");
        var told = new Span(name);
        told.addClassName("strong");
        var head = new Div(told, left);
        head.addClassNames("row", "between");
        var line = new Div(head);
        line.addClassName("turnover");
        var how = how(turnover);
        if (!how.isEmpty()) {
            var words = new Span(how);
            words.addClassName("quiet");
            line.add(words);
        }
        add(line);
    }

    /// Nothing where all that came is left.
    private String how(Turnover turnover) {
        var told = new ArrayList<String>();
        if (!turnover.returned().equals(Money.ZERO)) {
            told.add(getTranslation("money.of-received", wording.money(turnover.received())));
            told.add(getTranslation("money.of-returned", wording.money(turnover.returned())));
        }
        if (turnover.tipsLeft() != 0) {
            var tips = SignedMoney.words(turnover.tipsLeft(), wording);
            told.add(getTranslation("money.of-tips", tips));
        }
        return String.join(" · ", told);
    }
}
