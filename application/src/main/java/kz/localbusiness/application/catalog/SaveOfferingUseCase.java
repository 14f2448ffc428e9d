package kz.localbusiness.application.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

@UseCase(Audience.MANAGEMENT)
class SaveOfferingUseCase implements SaveOffering {

    private final Offerings offerings;
    private final OfferedServices services;
    private final StaffMembers staff;
    private final Resources resources;

    SaveOfferingUseCase(Offerings offerings, StaffMembers staff, Resources resources) {
        this.offerings = offerings;
        this.services = new OfferedServices(offerings);
        this.staff = staff;
        this.resources = resources;
    }

    @Override
    public OfferingDecision save(Command command) {
        var strangers = strangersAmong(command.delivery().performers());
        if (!strangers.isEmpty()) {
            return new UnknownStaff(strangers);
        }
        var missing = missingAmong(command.delivery().needs());
        if (!missing.isEmpty()) {
            return new UnknownResources(missing);
        }
        var known = offerings.find(command.offering());
        var told = told(command, known.map(Offering::version).orElse(0L));
        return services.save(told, known.filter(Offering::isOffered).isPresent());
    }

    private Set<StaffId> strangersAmong(Performers performers) {
        var strangers = new HashSet<>(performers.terms().keySet());
        staff.everybody().forEach(one -> strangers.remove(one.id()));
        return strangers;
    }

    private Set<ResourceId> missingAmong(List<ResourceNeed> needs) {
        var missing = new HashSet<ResourceId>();
        needs.forEach(need -> missing.addAll(need.anyOf()));
        resources.all().forEach(one -> missing.remove(one.id()));
        return missing;
    }

    private static Offering told(Command command, long version) {
        return new Offering(
                command.business(),
                command.offering(),
                command.name(),
                command.description(),
                command.names(),
                command.descriptions(),
                command.category(),
                command.duration(),
                command.price(),
                command.delivery(),
                command.overrides(),
                false,
                version);
    }
}
