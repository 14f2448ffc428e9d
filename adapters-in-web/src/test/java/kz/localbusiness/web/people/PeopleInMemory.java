package kz.localbusiness.web.people;

import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.application.staff.RemoveScheduleException;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.layout.SignedInSalon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The real use cases of a salon's people, over fakes.
@Configuration
@Import({SignedInSalon.class, PersonPages.class})
class PeopleInMemory {

    final OpenSalon salon;

    PeopleInMemory(OpenSalon salon) {
        this.salon = salon;
    }

    StaffMember stored(StaffId id) {
        return salon.call(() -> salon.platform.staff.find(id)).orElseThrow();
    }

    @Bean
    PeoplePorts peoplePorts() {
        return new PeoplePorts(
                port(ShowPeople.class),
                port(DescribeStaffMember.class),
                port(ArchiveStaffMember.class),
                port(RestoreStaffMember.class),
                port(ShowCatalogue.class),
                port(AssignServices.class),
                new SchedulePorts(
                        port(SetSchedule.class),
                        port(AddScheduleException.class),
                        port(RemoveScheduleException.class),
                        port(ShowAffectedVisits.class)),
                salon.platform.ids);
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
