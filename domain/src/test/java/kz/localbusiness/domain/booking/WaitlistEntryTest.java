package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.ZONE;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Ended;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import kz.localbusiness.domain.catalog.OfferingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Dana waits for Aigerim from Monday to Wednesday.
@DisplayName("Somebody on the waitlist")
class WaitlistEntryTest {

    private static final WaitlistEntry WAITING = until(MONDAY.plusDays(2));

    @Test
    void waitsForEveryDateThatSuits() {
        assertThat(WAITING.waitsFor(MONDAY.minusDays(1))).isFalse();
        assertThat(WAITING.waitsFor(MONDAY)).isTrue();
        assertThat(WAITING.waitsFor(MONDAY.plusDays(2))).isTrue();
        assertThat(WAITING.waitsFor(MONDAY.plusDays(3))).isFalse();
        assertThat(WAITING.isOpen()).isTrue();
        assertThat(WAITING.dueAt()).isEmpty();
    }

    @Test
    void isOfferedOneTimeAloneUntilItsTermIsOver() {
        var offered = offered(WAITING);
        var hold = WAITING.nextOffer();

        assertThat(offered.state())
                .isEqualTo(new Offered(hold, Salon.key(MONDAY), at("10:00"), at("08:30")));
        assertThat(offered.isOffered(hold, at("08:29"))).isTrue();
        assertThat(offered.isOffered(hold, at("08:30"))).isFalse();
        assertThat(offered.isOffered(offered.nextOffer(), EARLY)).isFalse();
        assertThat(WAITING.isOffered(hold, EARLY)).isFalse();
        assertThat(offered.waitsFor(MONDAY)).isFalse();
        assertThat(offered.isOpen()).isTrue();
        assertThat(offered.dueAt()).contains(at("08:30"));
    }

    @Test
    void hasItsTimeOnceItAccepts() {
        var offered = offered(WAITING);

        var accepted = offered.accepted((Offered) offered.state(), at("08:20"));

        assertThat(accepted.state()).isEqualTo(new Accepted(WAITING.nextOffer()));
        assertThat(accepted.isOpen()).isFalse();
        assertThat(accepted.log())
                .containsExactly(
                        new WaitlistLogEntry(EARLY, Step.JOINED, null),
                        new WaitlistLogEntry(EARLY, Step.OFFERED, at("10:00")),
                        new WaitlistLogEntry(at("08:20"), Step.ACCEPTED, at("10:00")));
    }

    @Test
    void keepsItsPlaceWhenItLetsAnOfferPassAndAnotherNameForTheNext() {
        var offered = offered(WAITING);

        var passed = offered.passed((Offered) offered.state(), Step.LAPSED, at("08:30"));

        assertThat(passed.state()).isEqualTo(new Waiting());
        assertThat(passed.since()).isEqualTo(WAITING.since());
        assertThat(passed.offers()).isEqualTo(1);
        assertThat(passed.nextOffer()).isNotEqualTo(WAITING.nextOffer());
        assertThat(passed.log().getLast())
                .isEqualTo(new WaitlistLogEntry(at("08:30"), Step.LAPSED, at("10:00")));
    }

    @Test
    void waitsNoMoreAfterFiveOffersLetPass() {
        var entry = WAITING;
        for (int i = 0; i < WaitlistEntry.MOST_OFFERS; i++) {
            assertThat(entry.state()).isEqualTo(new Waiting());
            var offered = offered(entry);
            entry = offered.passed((Offered) offered.state(), Step.DECLINED, EARLY);
        }

        assertThat(entry.state()).isEqualTo(new Ended());
        assertThat(entry.isOpen()).isFalse();
    }

    @Test
    void endsOnTheRecord() {
        var ended = WAITING.ended(at("09:00"));

        assertThat(ended.state()).isEqualTo(new Ended());
        assertThat(ended.log().getLast())
                .isEqualTo(new WaitlistLogEntry(at("09:00"), Step.ENDED, null));
        assertThat(ended.inVersion(7)).isNotEqualTo(ended);
        assertThat(ended.inVersion(7).version()).isEqualTo(7);
    }

    @Test
    void opensItsLinkUntilTheWindowIsOver() {
        var link = WAITING.manageLink(ZONE);

        assertThat(link.expires()).isEqualTo(at(MONDAY.plusDays(4), "00:00"));
        assertThat(link.appointment().value()).isEqualTo(WAITING.id().value());
    }

    @Test
    void knowsWhatTheOfferedVisitWouldBe() {
        var hold = hold(WAITING);

        var visit = WAITING.visit(hold, EARLY);

        assertThat(visit.id()).isEqualTo(hold.id());
        assertThat(visit.segments()).isEqualTo(hold.segments());
        assertThat(visit.client()).isEqualTo(DANA);
    }

    @Test
    void waitsForOneToNinetyTwoDays() {
        assertThat(WaitlistEntry.isWindow(MONDAY, MONDAY)).isTrue();
        assertThat(WaitlistEntry.isWindow(MONDAY, MONDAY.plusDays(91))).isTrue();
        assertThat(WaitlistEntry.isWindow(MONDAY, MONDAY.plusDays(92))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> until(MONDAY.minusDays(1)));
    }

    private static WaitlistEntry offered(WaitlistEntry entry) {
        return entry.offered(hold(entry), EARLY);
    }

    private static Hold hold(WaitlistEntry entry) {
        return new Hold(entry.nextOffer(), hourAt(1, "10:00").segments(), at("08:30"));
    }

    private static WaitlistEntry until(LocalDate to) {
        return WaitlistEntry.joining(
                BUSINESS,
                new WaitlistId(new UUID(9, 1)),
                new OfferingId(new UUID(5, 0)),
                AIGERIM,
                MONDAY,
                to,
                DANA,
                EARLY);
    }
}
