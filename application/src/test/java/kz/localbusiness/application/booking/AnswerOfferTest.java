package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistDecision.Left;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Ended;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class AnswerOfferTest {

    private static final WaitlistId ENTRY = new WaitlistId(new UUID(5, 5));

    private final OpenSalon salon = new OpenSalon();

    @Test
    void leavesOnceHoweverOftenItIsAsked() {
        keep(waiting());

        assertThat(leave()).isInstanceOf(Left.class);
        var log = stored().log();

        assertThat(leave()).isInstanceOf(Left.class);
        assertThat(stored().state()).isInstanceOf(Ended.class);
        assertThat(stored().log()).isEqualTo(log);
    }

    @Test
    void keepsTheVisitOfWhoHasAcceptedAnOffer() {
        var accepted = accepted();
        keep(accepted);

        assertThat(leave()).isInstanceOf(NoOffer.class);
        assertThat(stored().state()).isInstanceOf(Accepted.class);
    }

    @Test
    void tellsWhoWasServedAlthoughTheOfferEndedElsewhereMeanwhile() {
        var offered = offered();
        keep(offered);
        assertThat(answer(Choice.ACCEPT)).isInstanceOf(OfferAccepted.class);
        var lapsed = offered.passed((Offered) offered.state(), Step.LAPSED, now());
        keep(lapsed.inVersion(stored().version()));

        assertThat(answer(Choice.ACCEPT)).isInstanceOf(OfferAccepted.class);
        assertThat(stored().state()).isInstanceOf(Accepted.class);
    }

    private WaitlistEntry offered() {
        salon.booked(OpenSalon.TUESDAY, "09:00");
        keep(waiting());
        salon.platform.callers.become(new Caller.Platform());
        var office = salon.platform.office;
        salon.run(() ->
                new FreedTime(office, salon.platform.waitlist, salon.platform.notices)
                        .offer(OpenSalon.TUESDAY));
        salon.platform.callers.become(new Caller.Anyone());
        return stored();
    }

    private WaitlistEntry waiting() {
        var dana =
                new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);
        return WaitlistEntry.joining(
                salon.business,
                ENTRY,
                salon.haircut,
                null,
                OpenSalon.MONDAY,
                OpenSalon.TUESDAY,
                dana,
                salon.platform.clock.instant());
    }

    private WaitlistEntry accepted() {
        var now = salon.platform.clock.instant();
        var start = salon.at(OpenSalon.TUESDAY, "10:00");
        var home = AgendaKey.of(salon.aigerim, OpenSalon.TUESDAY);
        return waiting().accepted(new Offered(ENTRY.offer(1), home, start, start), now);
    }

    private WaitlistDecision leave() {
        return answer(Choice.LEAVE);
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private WaitlistDecision answer(Choice choice) {
        var link = waiting().manageLink(Business.DEFAULT_ZONE);
        var token = salon.platform.links.sign(link);
        return salon.platform
                .port(AnswerOffer.class)
                .answer(new AnswerOffer.Command(salon.business, ENTRY, token, choice));
    }

    private void keep(WaitlistEntry entry) {
        salon.run(() -> salon.platform.waitlist.save(entry));
    }

    private WaitlistEntry stored() {
        return salon.call(() -> salon.platform.waitlist.find(ENTRY).orElseThrow());
    }
}
