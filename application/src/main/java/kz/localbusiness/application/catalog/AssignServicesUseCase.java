package kz.localbusiness.application.catalog;

import java.util.HashSet;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.AssignServices.Answer.Assigned;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownMember;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownOfferings;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Only services about which something changes are saved.
@UseCase(Audience.MANAGEMENT)
class AssignServicesUseCase implements AssignServices {

    private final Offerings offerings;
    private final StaffMembers staff;

    AssignServicesUseCase(Offerings offerings, StaffMembers staff) {
        this.offerings = offerings;
        this.staff = staff;
    }

    @Override
    public Answer assign(Command command) {
        if (staff.find(command.staff()).isEmpty()) {
            return new UnknownMember();
        }
        var offered = offerings.offered();
        var unknown = new HashSet<>(command.services().keySet());
        offered.forEach(one -> unknown.remove(one.id()));
        if (!unknown.isEmpty()) {
            return new UnknownOfferings(unknown);
        }
        var people = staff.all().stream().map(StaffMember::id).toList();
        offered.forEach(one -> save(one, performers(one, command, people)));
        return new Assigned(offerings.offered());
    }

    private void save(Offering offering, Performers performers) {
        if (!performers.equals(offering.delivery().performers())) {
            offerings.save(offering.renderedBy(performers));
        }
    }

    private static Performers performers(Offering offering, Command command, List<StaffId> people) {
        var now = offering.delivery().performers();
        var terms = command.services().get(offering.id());
        if (terms != null) {
            return now.with(command.staff(), terms);
        }
        return now.include(command.staff()) ? now.without(command.staff(), people) : now;
    }
}
