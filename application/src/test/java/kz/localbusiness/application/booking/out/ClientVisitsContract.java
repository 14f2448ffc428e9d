package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.booking.out.ClientVisits.Entry;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// What is remembered of whose visits are where.
public abstract class ClientVisitsContract extends BusinessBoundContract {

    private static final Instant TEN = Instant.parse("2026-11-23T05:00:00Z");
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    protected abstract ClientVisits visits();

    @Test
    void findsThoseOfOnePhoneInTheirOrderOnBothSidesOfAPlace() {
        var visits = LongStream.range(0, 5).mapToObj(i -> visit(i, TEN.plusSeconds(i), DANA));
        var noted = visits.toList();
        noted.reversed().forEach(visit -> doHere(() -> visits().note(visit, 1)));
        doHere(() -> visits().note(visit(9, TEN, new PhoneNumber("+77770000000")), 1));
        var third = ClientVisits.place(noted.get(2));

        assertThat(after(third, 9)).containsExactly(noted.get(3).id(), noted.get(4).id());
        assertThat(before(third, 9)).containsExactly(noted.get(1).id(), noted.get(0).id());
        assertThat(after("", 2)).containsExactly(noted.get(0).id(), noted.get(1).id());
        assertThat(before("~", 1)).containsExactly(noted.get(4).id());
    }

    @Test
    void tellsVisitsOfOneMomentApart() {
        var mother = visit(1, TEN, DANA);
        var child = visit(2, TEN, DANA);
        doHere(() -> visits().note(mother, 1));
        doHere(() -> visits().note(child, 1));

        var first = here(() -> visits().after(DANA, "", 1)).getFirst();

        assertThat(first.home()).isEqualTo(mother.home());
        assertThat(after(first.place(), 9)).hasSize(1).doesNotContain(first.appointment());
    }

    @Test
    void findsNoVisitThatIsNobodysWhateverOlderNewsSay() {
        var visit = visit(1, TEN, DANA);
        var nobody = ClientDetails.erasedIn(Language.RU);
        doHere(() -> visits().note(visit, 1));

        doHere(() -> visits().note(AgendasFixture.of(nobody, visit), 3));
        doHere(() -> visits().note(visit, 2));

        assertThat(after("", 9)).isEmpty();
    }

    @Test
    void followsAVisitThatMovesAndForgetsNothingNewForOldNews() {
        var visit = visit(1, TEN, DANA);
        var moved = visit(1, TEN.plus(Duration.ofDays(2)), DANA);

        doHere(() -> visits().note(visit, 3));
        doHere(() -> visits().note(moved, 5));
        doHere(() -> visits().note(visit, 4));

        assertThat(here(() -> visits().after(DANA, "", 9)))
                .extracting(Entry::place)
                .containsExactly(ClientVisits.place(moved));
    }

    @Test
    void keepsBusinessesApart() {
        doHere(() -> visits().note(visit(1, TEN, DANA), 1));

        assertThat(elsewhere(() -> visits().after(DANA, "", 9))).isEmpty();
        assertThat(elsewhere(() -> visits().before(DANA, "~", 9))).isEmpty();
    }

    private List<AppointmentId> after(String place, int most) {
        return here(() -> visits().after(DANA, place, most)).stream()
                .map(Entry::appointment)
                .toList();
    }

    private List<AppointmentId> before(String place, int most) {
        return here(() -> visits().before(DANA, place, most)).stream()
                .map(Entry::appointment)
                .toList();
    }

    private static Appointment visit(long number, Instant start, PhoneNumber phone) {
        var id = new AppointmentId(new UUID(4, number));
        return AgendasFixture.visit(id, start, phone);
    }
}
