package kz.localbusiness.web.people;

import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
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
import kz.localbusiness.web.photo.PhotoPorts;
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
                port(ShowAlbum.class),
                salon.platform.ids);
    }

    @Bean
    PhotoPorts photoPorts() {
        return new PhotoPorts(
                port(ShowAlbum.class),
                port(AddPhoto.class),
                port(RemovePhoto.class),
                port(DescribePhoto.class),
                port(ArrangePhotos.class));
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
