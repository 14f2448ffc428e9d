package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.MessagesDecision;

@UseCase(Audience.EVERYONE)
class ChooseMyMessagesUseCase implements ChooseMyMessages {

    private final MyWishes wishes;
    private final ManageAccess access;

    ChooseMyMessagesUseCase(
            BookingOffice office, ClientCards cards, ClientVisits clientVisits, ManageLinks links) {
        this.wishes = new MyWishes(office, cards, clientVisits);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public MessagesDecision choose(Command command) {
        var link = access.require(command.token(), command.appointment());
        return wishes.change(
                link,
                (now, _) -> now.choosing(command.silent(), command.unwanted(), command.first()));
    }
}
