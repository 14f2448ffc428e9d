package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.FormCard;

/// Everything that there is to say about a service but its own booking rules, which stay.
final class ServiceForm extends Div {

    private final BusinessId business;
    private final OfferingId id;
    private final PolicyOverrides overrides;
    final BasicFields basic;
    final PerformersFields performers;
    final AroundFields around;
    final NeedFields needs;
    final AddOnFields addOns;

    /// @param known empty for a new one
    /// @param resource makes a new one of a name
    ServiceForm(
            BusinessId business,
            OfferingId id,
            Optional<Offering> known,
            List<String> categories,
            List<StaffMember> people,
            List<Resource> resources,
            Ids ids,
            Function<String, Optional<Resource>> resource) {
        this.business = business;
        this.id = id;
        this.overrides = known.map(Offering::overrides).orElse(PolicyOverrides.NONE);
        var delivery = known.map(Offering::delivery).orElse(Delivery.PLAIN);
        basic = new BasicFields(categories);
        performers = new PerformersFields(delivery.performers(), people);
        known.ifPresent(this::show);
        around = new AroundFields(delivery);
        needs = new NeedFields(delivery.needs(), resources, resource);
        addOns = new AddOnFields(delivery.addOns(), () -> new AddOnId(ids.next()));
        addClassName("stack");
        add(
                new FormCard("catalog.basic", "catalog.basic-hint", basic),
                new FormCard("catalog.performers", "catalog.performers-hint", performers),
                new FormCard("catalog.add-ons", "catalog.add-ons-hint", addOns),
                new FormCard("catalog.around", "catalog.around-hint", around),
                new FormCard("catalog.needs", "catalog.needs-hint", needs));
    }

    private void show(Offering known) {
        basic.show(known);
        performers.usually(known);
    }

    /// Every wrong field says so.
    boolean passes() {
        return Stream.of(basic.passes(), performers.passes(), around.passes(), addOns.passes())
                .allMatch(Boolean::booleanValue);
    }

    SaveOffering.Command command() {
        return new SaveOffering.Command(
                business,
                id,
                basic.name.text(),
                basic.about.text(),
                basic.name.translations(),
                basic.about.translations(),
                basic.category(),
                Objects.requireNonNull(basic.minutes.length()),
                Objects.requireNonNull(basic.price.money()),
                new Delivery(
                        around.buffers(),
                        around.seats.getValue(),
                        performers.performers(),
                        needs.needs(),
                        addOns.addOns()),
                overrides.paid(basic.advance.advance()));
    }
}
