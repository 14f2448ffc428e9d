package kz.localbusiness.web.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kz.localbusiness.application.payment.ShowReconciliations;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.web.text.Wording;

/// How our books stood beside the bank's: the last night with all that differs, the nights before
/// in a line each. Not there before the first night.
final class BooksCard extends Section {

    private static final int MOST_SHOWN = 20;

    private final Business business;
    private final ReportPorts ports;
    private final Wording wording;

    BooksCard(Business business, ReportPorts ports, Wording wording) {
        this.business = business;
        this.ports = ports;
        this.wording = wording;
        var nights = ports.books().show(new ShowReconciliations.Query(business.id()));
        setId("money-books");
        addClassNames("card", "turnovers");
        setVisible(!nights.isEmpty());
        add(new H2(getTranslation("money.books")), quiet(getTranslation("money.books-hint")));
        nights.stream().limit(1).forEach(this::addLast);
        nights.stream().skip(1).forEach(night -> add(quiet(told(night))));
    }

    private void addLast(Reconciliation night) {
        var told = new Span(told(night));
        told.addClassName("strong");
        var line = new Div(told);
        line.addClassName("turnover");
        if (night.voice() == BankVoice.REFUSES) {
            var settings = "/%s/admin/settings/payment".formatted(business.slug().value());
            line.add(new Anchor(settings, getTranslation("money.books-mend")));
        }
        add(line);
        night.differences().stream()
                .limit(MOST_SHOWN)
                .forEach(one -> add(new DifferenceLine(one, business, ports, wording)));
        var more = night.differences().size() - MOST_SHOWN;
        if (more > 0) {
            add(quiet(getTranslation("money.books-more", more)));
        }
    }

    private String told(Reconciliation night) {
        var day = wording.day(night.day());
        return switch (night.voice()) {
            case REFUSES -> getTranslation("money.books-refuses", day, night.unheard());
            case SILENT -> getTranslation("money.books-silent", day, night.unheard());
            case ANSWERS -> compared(night, day);
        };
    }

    private String compared(Reconciliation night, String day) {
        if (night.matches() && night.payments() == 0) {
            return getTranslation("money.books-nothing", day);
        }
        var sum = wording.money(night.sum());
        var differences = night.differences().size();
        if (differences > 0) {
            return getTranslation("money.books-differs", day, night.payments(), sum, differences)
                    + unheard(night);
        }
        return night.isComplete()
                ? getTranslation("money.books-matches", day, night.payments(), sum)
                : getTranslation("money.books-so-far", day, night.payments(), sum) + unheard(night);
    }

    private String unheard(Reconciliation night) {
        return night.isComplete()
                ? ""
                : " " + getTranslation("money.books-unheard", night.unheard());
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
