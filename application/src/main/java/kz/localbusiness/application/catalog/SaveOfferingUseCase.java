package kz.localbusiness.application.catalog;

import java.util.HashSet;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.staff.StaffId;

@UseCase(Audience.OWNER)
class SaveOfferingUseCase implements SaveOffering {

    private final Offerings offerings;
    private final OfferedServices services;
    private final StaffMembers staff;

    SaveOfferingUseCase(Offerings offerings, StaffMembers staff) {
        this.offerings = offerings;
        this.services = new OfferedServices(offerings);
        this.staff = staff;
    }

    @Override
    public OfferingDecision save(Command command) {
        var strangers = strangersAmong(command.delivery().performers());
        if (!strangers.isEmpty()) {
            return new UnknownStaff(strangers);
        }
        var known = offerings.find(command.offering());
        var told = told(command, known.map(Offering::version).orElse(0L));
        return services.save(told, known.filter(Offering::isOffered).isPresent());
    }

    private Set<StaffId> strangersAmong(Performers performers) {
        var strangers = new HashSet<>(performers.terms().keySet());
        staff.all().forEach(one -> strangers.remove(one.id()));
        return strangers;
    }

    private static Offering told(Command command, long version) {
        return new Offering(
                command.business(),
                command.offering(),
                command.name(),
                command.description(),
                command.category(),
                command.duration(),
                command.price(),
                command.delivery(),
                command.overrides(),
                false,
                version);
    }
}
