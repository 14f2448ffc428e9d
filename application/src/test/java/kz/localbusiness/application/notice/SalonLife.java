package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Clients book and move, the owner confirms, moves, cancels, and thinks again.
final class SalonLife {

    private static final List<String> TIMES = List.of("10:00", "11:00", "13:00", "15:00", "17:00");

    /// Nobody does two things to one visit at once.
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final OpenSalon salon;
    private final Random chance;
    private final List<String> told;
    private final Runnable unrest;
    private int clients;

    /// @param told what was done, and what came of it
    /// @param unrest what may come between two things that follow one another quickly
    SalonLife(OpenSalon salon, Random chance, List<String> told, Runnable unrest) {
        this.salon = salon;
        this.chance = chance;
        this.told = told;
        this.unrest = unrest;
    }

    void book() {
        int client = clients++;
        var command =
                BookAppointment.Command.of(
                        salon.business,
                        new IdempotencyKey("client-%04d".formatted(client)),
                        salon.haircut,
                        salon.aigerim,
                        time(),
                        client(client));
        as(
                new Caller.Anyone(),
                () -> salon.platform.port(BookAppointment.class).book(command).decision());
    }

    private ClientDetails client(int number) {
        var email = new EmailAddress("client%d@example.kz".formatted(number));
        return new ClientDetails(
                "Client",
                new PhoneNumber("+7701%07d".formatted(number)),
                chance.nextInt(3) == 0 ? null : email,
                "",
                Language.RU);
    }

    void change() {
        var visits = visits();
        if (visits.isEmpty()) {
            return;
        }
        var visit = visits.get(chance.nextInt(visits.size()));
        salon.platform.clock.advance(MOMENT);
        switch (chance.nextInt(8)) {
            case 0, 1 -> as(owner(), () -> confirm(visit));
            case 2 -> as(owner(), () -> move(visit, time()));
            case 3 -> shake(visit);
            case 4 -> as(new Caller.Anyone(), () -> moveByClient(visit));
            case 5 -> as(owner(), () -> complete(visit));
            case 6 -> as(owner(), () -> reinstate(visit));
            default -> as(owner(), () -> cancel(visit));
        }
    }

    /// A thumb moves it away; back goes what was taken back in time, and what was not.
    private void shake(Appointment visit) {
        var before = visit.slot().start();
        if (chance.nextBoolean()) {
            as(owner(), () -> confirm(visit));
        }
        as(owner(), () -> move(visit, time()));
        unrest.run();
        salon.platform.clock.advance(Duration.ofSeconds(1 + chance.nextInt(20)));
        as(owner(), () -> move(visit, before));
    }

    private Object confirm(Appointment visit) {
        return salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, visit.id()));
    }

    private Object complete(Appointment visit) {
        var record = salon.platform.port(RecordProgress.class);
        record.record(new RecordProgress.Command(salon.business, visit.id(), Progress.ARRIVED));
        return record.record(
                new RecordProgress.Command(salon.business, visit.id(), Progress.COMPLETED));
    }

    private Object cancel(Appointment visit) {
        return salon.platform
                .port(CancelAppointment.class)
                .cancel(new CancelAppointment.Command(salon.business, visit.id(), ""));
    }

    private Object reinstate(Appointment visit) {
        return salon.platform
                .port(ReinstateAppointment.class)
                .reinstate(new ReinstateAppointment.Command(salon.business, visit.id()));
    }

    private Object moveByClient(Appointment visit) {
        var time = TIMES.get(chance.nextInt(TIMES.size()));
        return salon.platform.port(MoveMyAppointment.class).move(salon.move(visit, TUESDAY, time));
    }

    private Object move(Appointment visit, Instant start) {
        var command = new MoveAppointment.Command(salon.business, visit.id(), start, null, true);
        return salon.platform.port(MoveAppointment.class).move(command);
    }

    private void as(Caller caller, Supplier<Object> deed) {
        salon.platform.callers.become(caller);
        told.add(deed.get().getClass().getSimpleName());
    }

    private Caller owner() {
        return new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null);
    }

    private Instant time() {
        return salon.at(TUESDAY, TIMES.get(chance.nextInt(TIMES.size())));
    }

    List<Appointment> visits() {
        return salon.day(TUESDAY).appointments();
    }
}
