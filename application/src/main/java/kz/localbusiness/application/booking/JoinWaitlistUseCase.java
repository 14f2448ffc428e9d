package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.booking.WaitlistDecision.NothingToBook;
import kz.localbusiness.domain.booking.WaitlistDecision.TooMany;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;

@UseCase(Audience.EVERYONE)
class JoinWaitlistUseCase implements JoinWaitlist {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Waitlist waitlist;
    private final ManageLinks links;
    private final Pace pace;

    JoinWaitlistUseCase(BookingOffice office, Waitlist waitlist, ManageLinks links, Pace pace) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.waitlist = waitlist;
        this.links = links;
        this.pace = pace;
    }

    @Override
    public Answer join(Command command) {
        var choice = List.of(ServiceChoice.of(command.offering(), command.staff()));
        if (bookable.forClient(choice, Preference.NONE, null, null).isEmpty()) {
            return new Answer(new NothingToBook(), null);
        }
        var id = new WaitlistId(AppointmentId.of(command.business(), command.key()).value());
        return waitlist.find(id).map(this::joined).orElseGet(() -> paced(command, id));
    }

    private Answer paced(Command command, WaitlistId id) {
        var turn = pace.turn(Deed.WAITING, Whose.of(command.business(), command.client()));
        return turn.refusedFor()
                .map(pause -> new Answer(new TooMany(pause), null))
                .orElseGet(() ->
                        turn.use(
                                () -> added(command, id, office.clock().instant()),
                                answer -> answer.decision() instanceof Joined));
    }

    private Answer added(Command command, WaitlistId id, Instant now) {
        if (waitlist.open(WaitlistFull.MOST).size() >= WaitlistFull.MOST) {
            return new Answer(new WaitlistFull(WaitlistFull.MOST), null);
        }
        var entry =
                WaitlistEntry.joining(
                        command.business(),
                        id,
                        command.offering(),
                        command.staff(),
                        command.from(),
                        command.to(),
                        command.client(),
                        now);
        waitlist.save(entry);
        return joined(entry);
    }

    private Answer joined(WaitlistEntry entry) {
        var zone = office.businesses().current().orElseThrow().zone();
        WaitlistDecision decision = new Joined(entry);
        return new Answer(decision, links.sign(entry.manageLink(zone)));
    }
}
