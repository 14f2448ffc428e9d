package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.BlockDecision;
import kz.localbusiness.domain.booking.BlockDecision.Blocked;
import kz.localbusiness.domain.booking.BlockDecision.NoSuchStaff;
import kz.localbusiness.domain.booking.BlockDecision.NotOneDay;
import kz.localbusiness.domain.shared.TimeSlot;

@UseCase(Audience.TEAM)
class BlockTimeUseCase implements BlockTime {

    private final BookingOffice office;
    private final Boards boards;
    private final OwnWork own;

    BlockTimeUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.boards = new Boards(office.agendas());
        this.own = new OwnWork(callers);
    }

    @Override
    public BlockDecision block(Command command) {
        if (!own.includes(command.staff()) || office.staff().find(command.staff()).isEmpty()) {
            return new NoSuchStaff();
        }
        var zone = office.businesses().current().orElseThrow().zone();
        var time = command.block().time();
        return isOneDay(time, zone) ? blocked(command, dateOf(time, zone)) : new NotOneDay();
    }

    private BlockDecision blocked(Command command, LocalDate date) {
        var now = office.clock().instant();
        var stored = office.agendas().of(AgendaKey.of(command.staff(), date));
        var decision = boards.settled(stored, now).swept(now).block(command.block(), now);
        if (decision instanceof Blocked(var agenda)) {
            office.agendas().save(agenda, RecordName.of(command.block().id()));
        }
        return decision;
    }

    private static LocalDate dateOf(TimeSlot time, ZoneId zone) {
        return LocalDate.ofInstant(time.start(), zone);
    }

    private static boolean isOneDay(TimeSlot time, ZoneId zone) {
        var nextDay = dateOf(time, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return !time.end().isAfter(nextDay);
    }
}
