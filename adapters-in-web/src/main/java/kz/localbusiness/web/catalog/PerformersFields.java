package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.StaffMember;

/// Who renders a service, and on which terms. What is said of people who serve no longer stays.
final class PerformersFields extends Div implements LocaleChangeObserver {

    private final Performers before;
    final Checkbox everybody = new Checkbox();
    final List<Row> rows;

    PerformersFields(Performers performers, List<StaffMember> people) {
        before = performers;
        addClassName("stack");
        everybody.setId("performers-everybody");
        everybody.setValue(performers.everybody());
        everybody.addValueChangeListener(_ -> arrange());
        rows = people.stream().map(one -> new Row(one, performers)).toList();
        add(everybody);
        rows.forEach(this::add);
        arrange();
    }

    private void arrange() {
        rows.forEach(row -> row.arrange(everybody.getValue()));
    }

    void usually(Offering offering) {
        var cost = String.valueOf(offering.price().wholeTenge());
        rows.forEach(row -> row.terms.usually(offering.duration(), cost));
    }

    boolean passes() {
        return rows.stream().filter(row -> !row.terms.passes()).findFirst().isEmpty();
    }

    Performers performers() {
        var all = everybody.getValue();
        var terms = new HashMap<>(before.terms());
        for (var row : rows) {
            var own = row.terms.terms();
            terms.remove(row.member.id());
            if (all ? !own.equals(StaffTerms.USUAL) : row.serves.getValue()) {
                terms.put(row.member.id(), own);
            }
        }
        return new Performers(all, terms);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        everybody.setLabel(getTranslation("catalog.everybody"));
    }

    /// One person.
    static final class Row extends Div {

        final StaffMember member;
        final Checkbox serves = new Checkbox();
        private final Span name = new Span();
        final TermsFields terms;

        Row(StaffMember member, Performers performers) {
            this.member = member;
            addClassName("performer");
            serves.setLabel(member.name());
            serves.setValue(performers.include(member.id()));
            name.setText(member.name());
            name.addClassName("strong");
            terms = new TermsFields(performers.termsOf(member.id()));
            serves.addValueChangeListener(change -> terms.setVisible(change.getValue()));
            add(serves, name, terms);
        }

        void arrange(boolean everybody) {
            serves.setVisible(!everybody);
            name.setVisible(everybody);
            terms.setVisible(everybody || serves.getValue());
        }
    }
}
