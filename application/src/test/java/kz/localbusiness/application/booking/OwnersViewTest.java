package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision.Blocked;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import org.junit.jupiter.api.Test;

/// What the owner sees of a visit and of a start, and clients do not.
class OwnersViewTest {

    private final OpenSalon salon = new OpenSalon();

    @Test
    void showsAnAppointmentWithItsHistoryToTheOwner() {
        var visit = salon.booked(TUESDAY, "10:00");
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, visit.id()));

        var shown = show(visit.id()).orElseThrow();

        assertThat(shown.history())
                .extracting(HistoryEntry::act)
                .containsExactly(Act.BOOKED, Act.CONFIRMED);
        assertThat(show(new AppointmentId(new UUID(9, 9)))).isEmpty();
    }

    @Test
    void hidesAppointmentsFromEverybodyElse() {
        var visit = salon.booked(TUESDAY, "10:00");

        assertNotAllowed(() -> show(visit.id()));
        salon.platform.callers.becomeOwnerOf(new BusinessId(new UUID(8, 8)));
        assertNotAllowed(() -> show(visit.id()));
    }

    @Test
    void tellsTheOwnerForWhatATimeIsKept() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        blockTenToEleven();

        assertThat(toldToOwner()).containsExactly(new Obstacle.Blocked(tenToEleven(), "Dentist"));
        assertThat(toldToClients()).containsExactly(new Obstacle.Blocked(tenToEleven(), ""));
    }

    @Test
    void tellsOnlyTheOwnerThatSomebodyIsIll() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        fallIll();

        assertThat(toldToOwner()).contains(away(Kind.SICK_LEAVE, "Flu"));
        assertThat(toldToClients())
                .contains(away(Kind.DAY_OFF, ""))
                .doesNotContain(away(Kind.SICK_LEAVE, "Flu"));
    }

    @Test
    void explainsFullyToNobodyElse() {
        salon.platform.callers.become(new Caller.Anyone());
        assertNotAllowed(this::toldToOwner);
        salon.platform.callers.becomeOwnerOf(new BusinessId(new UUID(8, 8)));
        assertNotAllowed(this::toldToOwner);
    }

    private Optional<Appointment> show(AppointmentId id) {
        return salon.platform
                .port(ShowAppointment.class)
                .show(new ShowAppointment.Query(salon.business, id));
    }

    private void blockTenToEleven() {
        var block = new Block(new BlockId(new UUID(7, 7)), tenToEleven(), "Dentist");
        assertThat(
                        salon.platform
                                .port(BlockTime.class)
                                .block(new BlockTime.Command(salon.business, salon.aigerim, block)))
                .isInstanceOf(Blocked.class);
    }

    private void fallIll() {
        assertThat(
                        salon.platform
                                .port(AddScheduleException.class)
                                .add(
                                        new AddScheduleException.Command(
                                                salon.business,
                                                salon.aigerim,
                                                TUESDAY,
                                                TUESDAY,
                                                Kind.SICK_LEAVE,
                                                List.of(),
                                                "Flu")))
                .isInstanceOf(Scheduled.class);
    }

    private Obstacle away(Kind kind, String note) {
        var now = salon.platform.clock.instant();
        return new Obstacle.NotWorking(
                new DayOff.Away(
                        new ScheduleException(TUESDAY, TUESDAY, kind, List.of(), note, now)));
    }

    private TimeSlot tenToEleven() {
        return new TimeSlot(salon.at(TUESDAY, "10:00"), salon.at(TUESDAY, "11:00"));
    }

    private List<Obstacle> toldToOwner() {
        var query =
                new ExplainStartToOwner.Query(
                        salon.business,
                        List.of(ServiceChoice.of(salon.haircut, salon.aigerim)),
                        salon.at(TUESDAY, "10:00"));
        return obstacles(
                salon.platform.port(ExplainStartToOwner.class).explain(query).orElseThrow());
    }

    private List<Obstacle> toldToClients() {
        var query =
                ExplainStart.Query.of(
                        salon.business, salon.haircut, salon.aigerim, salon.at(TUESDAY, "10:00"));
        return obstacles(salon.platform.port(ExplainStart.class).explain(query).orElseThrow());
    }

    private static List<Obstacle> obstacles(List<Explanation> told) {
        return told.stream().flatMap(one -> one.obstacles().stream()).toList();
    }

    private static void assertNotAllowed(Runnable act) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run);
    }
}
