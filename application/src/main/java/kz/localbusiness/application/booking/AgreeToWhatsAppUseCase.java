package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.PhoneNumber;

@UseCase(Audience.EVERYONE)
class AgreeToWhatsAppUseCase implements AgreeToWhatsApp {

    private final MyWishes wishes;
    private final ManageAccess access;
    private final Clock clock;

    AgreeToWhatsAppUseCase(
            BookingOffice office, ClientCards cards, ClientVisits clientVisits, ManageLinks links) {
        this.wishes = new MyWishes(office, cards, clientVisits);
        this.access = new ManageAccess(links, office.clock());
        this.clock = office.clock();
    }

    @Override
    public MessagesDecision agree(Command command) {
        var link = access.require(command.token(), command.appointment());
        return wishes.change(link, (now, phone) -> changed(now, phone, command));
    }

    private MessageWishes changed(MessageWishes now, PhoneNumber phone, Command command) {
        return command.agrees()
                ? now.agreeing(new OptIn(phone, clock.instant(), command.where()))
                : now.withdrawing(phone);
    }
}
