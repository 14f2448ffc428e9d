package kz.localbusiness.web.people;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.application.staff.ShowPeople.People;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.FormCard;
import kz.localbusiness.web.photo.PhotoPorts;
import kz.localbusiness.web.photo.PortraitField;
import kz.localbusiness.web.text.PathIds;

/// Makes the cards of a person from what is stored at that moment.
@org.springframework.stereotype.Component
final class PersonPages {

    private final PeoplePorts ports;
    private final PhotoPorts photos;
    private final Clock clock;

    PersonPages(PeoplePorts ports, PhotoPorts photos, Clock clock) {
        this.ports = ports;
        this.photos = photos;
        this.clock = clock;
    }

    /// @param id as the path has it
    Optional<Page> of(BusinessId own, String id) {
        return PathIds.read(id).map(StaffId::new).flatMap(staff -> of(own, staff));
    }

    private Optional<Page> of(BusinessId own, StaffId staff) {
        var people = ports.people().show(new ShowPeople.Query(own));
        return people.find(staff).map(member -> page(people, member));
    }

    private Page page(People people, StaffMember member) {
        var business = people.business();
        var offered = ports.catalogue().show(new ShowCatalogue.Query(business.id())).offered();
        var today = LocalDate.ofInstant(clock.instant(), business.zone());
        return new Page(business, member, offered.toList(), today, photos);
    }

    record Page(
            Business business,
            StaffMember member,
            List<Offering> offered,
            LocalDate today,
            PhotoPorts photos) {

        List<Component> cards(EditPersonView view) {
            var acts = view.schedule(this);
            return List.of(
                    new FormCard(
                            "people.profile",
                            "people.profile-hint",
                            new ProfileFields(member, view::describe)),
                    new FormCard(
                            "photo.portrait",
                            "photo.portrait-hint",
                            new PortraitField(business, member, photos)),
                    new FormCard(
                            "people.services",
                            "people.services-hint",
                            new ServiceFields(member, offered, view::assign)),
                    new FormCard(
                            "people.hours",
                            "people.hours-hint",
                            new WeekFields(member, business, acts::week)),
                    new FormCard(
                            "people.exceptions",
                            "people.exceptions-hint",
                            new ExceptionFields(member, today, acts::except, acts::remove)),
                    new FormCard(
                            "people.access", "people.access-hint", new TeamLink(business.slug())));
        }
    }
}
