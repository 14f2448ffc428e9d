package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.TooOften;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A manage link that is replaced")
class RenewLinkTest {

    private static final Appointment VISIT = hourAt(1, "10:00");

    @Test
    void opensTheVisitOnlyUntilThen() {
        var first = ManageLink.to(VISIT, BUSINESS);

        var renewed = renewed(VISIT);

        assertThat(first.opens(VISIT)).isTrue();
        assertThat(first.opens(renewed)).isFalse();
        assertThat(ManageLink.to(renewed, BUSINESS).opens(renewed)).isTrue();
        assertThat(ManageLink.to(renewed, BUSINESS).opens(hourAt(2, "10:00"))).isFalse();
    }

    @Test
    void leavesTheVisitAsItIsAndSaysWhoDidIt() {
        var decision = (LinkRenewed) home(VISIT).renewLink(OWNER, when("08:30", 2));

        assertThat(decision.visit().state()).isEqualTo(VISIT.state());
        assertThat(decision.visit().segments()).isEqualTo(VISIT.segments());
        assertThat(decision.visit().history().getLast())
                .returns(HistoryEntry.Act.LINK_RENEWED, HistoryEntry::act)
                .returns(OWNER, HistoryEntry::by);
        assertThat(decision.agenda().claims()).isEqualTo(booked(VISIT).claims());
        assertThat(decision.agenda().appointments()).containsExactly(decision.visit());
    }

    @Test
    void isReplacedSoOftenAndNoMore() {
        var visit = VISIT;
        for (int time = 0; time < ManageLink.MOST_RENEWALS; time++) {
            visit = renewed(visit);
        }

        assertThat(visit.linkGeneration()).isEqualTo(ManageLink.MOST_RENEWALS);
        assertThat(home(visit).renewLink(Doer.CLIENT, when("08:30", 2)))
                .isInstanceOf(TooOften.class);
    }

    private static Appointment renewed(Appointment visit) {
        var decision = home(visit).renewLink(Doer.CLIENT, when("08:30", 2));
        return ((LinkRenewed) decision).visit();
    }

    private static AtHome home(Appointment visit) {
        return new AtHome(booked(visit), visit);
    }
}
