package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is erased")
class ErasureTest {

    private static final BusinessId BUSINESS = new BusinessId(new UUID(1, 1));
    private static final Instant TEN = at("10:00");
    private static final Instant AFTER = at("12:00");
    private static final ClientDetails CLIENT =
            new ClientDetails(
                    "Dana",
                    DANA.phone(),
                    new EmailAddress("dana@example.kz"),
                    "the key is in the wardrobe",
                    Language.KK,
                    new Consent.Given("2026-11-28", Language.KK, TEN));

    @Test
    void leavesWhatMoneyAndStatisticsNeed() {
        var visit = visit(new Completed(TEN), new Feedback(4, "gossip", AFTER));

        var kept = erased(visit);

        assertThat(kept)
                .returns(visit.segments(), Appointment::segments)
                .returns(visit.state(), Appointment::state)
                .returns(visit.bookedAt(), Appointment::bookedAt)
                .returns(new Feedback(4, "", AFTER), Appointment::feedback);
        assertThat(kept.client())
                .returns(true, ClientDetails::isErased)
                .returns(Consent.NOT_RECORDED, ClientDetails::consent)
                .returns(Language.KK, ClientDetails::language);
    }

    @Test
    void isInNobodysWords() {
        var visit =
                visit(
                        new Cancelled(TEN, Actor.BUSINESS, "Dana was rude", new Confirmed(TEN)),
                        null);

        var kept = erased(visit);

        assertThat(kept.toString())
                .doesNotContain("Dana", "wardrobe", "rude", "dana@", DANA.phone().value(), "hers");
        assertThat(kept.history())
                .extracting(HistoryEntry::note)
                .containsExactly("InThePast", "2026-03-02T05:00:00Z", "");
        assertThat(kept.history().getLast().by()).isEqualTo(OWNER);
    }

    @Test
    void hasNoLinkAndNoAllowanceAnyMore() {
        var visit = visit(new Confirmed(TEN), null);
        assertThat(ManageLink.to(visit, BUSINESS).opens(visit)).isTrue();

        var kept = erased(visit);

        assertThat(ManageLink.to(kept, BUSINESS).opens(kept)).isFalse();
        assertThat(kept.agendas()).doesNotContain(AgendaKey.of(DANA.phone()));
    }

    @Test
    void isInNoNewsOfMoves() {
        var visit = visit(new Confirmed(TEN), null);
        var left = Set.of(visit.home(), AgendaKey.of(DANA.phone()));
        var moved = new AppointmentMoved(new EventId(UUID.randomUUID()), visit.id(), TEN, left);

        var agenda = home(visit).telling(moved).without(DANA.phone(), AFTER);

        assertThat(agenda.news())
                .singleElement()
                .isEqualTo(moved.without(AgendaKey.of(DANA.phone())));
        assertThat(agenda.toString()).doesNotContain(DANA.phone().value());
    }

    @Test
    void keepsWhatIsStillToCome() {
        var visit = visit(new Confirmed(TEN), null);

        assertThat(home(visit).without(DANA.phone(), at("10:59"))).isEqualTo(home(visit));
        assertThat(home(visit).without(new PhoneNumber("+77770000000"), AFTER))
                .isEqualTo(home(visit));
    }

    private static Appointment erased(Appointment visit) {
        var agenda = home(visit).without(DANA.phone(), AFTER);
        return agenda.appointment(visit.id()).orElseThrow();
    }

    private static Agenda home(Appointment visit) {
        return Agenda.empty(BUSINESS, visit.home()).with(visit);
    }

    private static Appointment visit(AppointmentState state, @Nullable Feedback feedback) {
        var part = segment(Duration.ofHours(1), TEN);
        var history =
                List.of(
                        new HistoryEntry(TEN, OWNER, Act.BOOKED_BY_OVERRIDE, "InThePast"),
                        new HistoryEntry(
                                TEN,
                                new Doer(Actor.CLIENT, "hers"),
                                Act.MOVED,
                                "2026-03-02T05:00:00Z"),
                        new HistoryEntry(TEN, OWNER, Act.CANCELLED, "Dana was rude"));
        return new Appointment(
                id(1),
                Segment.home(List.of(part)),
                List.of(part),
                CLIENT,
                true,
                state,
                TEN,
                history,
                null,
                feedback,
                List.of(),
                Money.ZERO);
    }
}
