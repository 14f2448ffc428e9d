package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.catalog.TermsFields;
import kz.localbusiness.web.text.Wording;

/// Which services somebody renders, and on which terms.
final class ServiceFields extends Div implements LocaleChangeObserver {

    private final Consumer<Map<OfferingId, StaffTerms>> saved;
    final List<Row> rows;
    final Button save = new Button("", _ -> save());

    ServiceFields(
            StaffMember member,
            List<Offering> offered,
            Consumer<Map<OfferingId, StaffTerms>> saved) {
        this.saved = saved;
        rows = offered.stream().map(one -> new Row(one, member)).toList();
        addClassName("stack");
        save.setId("services-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        rows.forEach(this::add);
        add(save);
    }

    private void save() {
        var chosen = rows.stream().filter(row -> row.renders.getValue()).toList();
        if (chosen.stream().filter(row -> !row.terms.passes()).findFirst().isEmpty()) {
            var services = new HashMap<OfferingId, StaffTerms>();
            chosen.forEach(row -> services.put(row.offering.id(), row.terms.terms()));
            saved.accept(services);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        save.setText(getTranslation("people.save"));
    }

    /// One service.
    static final class Row extends Div implements LocaleChangeObserver {

        final Offering offering;
        final Checkbox renders = new Checkbox();
        final TermsFields terms;

        Row(Offering offering, StaffMember member) {
            this.offering = offering;
            var performers = offering.delivery().performers();
            addClassName("performer");
            terms = new TermsFields(performers.termsOf(member.id()));
            terms.usually(offering.duration(), String.valueOf(offering.price().wholeTenge()));
            renders.addValueChangeListener(change -> terms.setVisible(change.getValue()));
            renders.setValue(performers.include(member.id()));
            terms.setVisible(renders.getValue());
            add(renders, terms);
        }

        @Override
        public void localeChange(LocaleChangeEvent event) {
            renders.setLabel(offering.nameIn(Wording.in(event.getLocale()).language()));
        }
    }
}
