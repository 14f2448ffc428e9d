package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.staff.StaffMember;

/// Two calls for a day: the agendas of everybody, and the homes of visits that came from elsewhere.
@UseCase(Audience.TEAM)
class ShowDayUseCase implements ShowDay {

    private final BookingOffice office;
    private final OwnWork own;

    ShowDayUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.own = new OwnWork(callers);
    }

    @Override
    public DayAgenda show(Query query) {
        var zone = office.businesses().current().orElseThrow().zone();
        var asked = query.date();
        var date = asked == null ? LocalDate.ofInstant(office.clock().instant(), zone) : asked;
        var people = office.staff().all().stream().filter(one -> own.includes(one.id())).toList();
        var keys = people.stream().map(member -> AgendaKey.of(member.id(), date)).toList();
        var agendas = office.agendas().all(keys);
        var board = Board.of(Stream.concat(agendas.stream(), elsewhere(agendas).stream()).toList());
        return new DayAgenda(
                date, zone, people.stream().map(member -> agenda(member, date, board)).toList());
    }

    private List<Agenda> elsewhere(List<Agenda> agendas) {
        var here = agendas.stream().map(Agenda::key).toList();
        var homes =
                agendas.stream()
                        .flatMap(agenda -> agenda.claims().stream())
                        .map(Claim::home)
                        .filter(home -> !here.contains(home))
                        .distinct()
                        .toList();
        return homes.isEmpty() ? List.of() : office.agendas().all(homes);
    }

    private StaffAgenda agenda(StaffMember member, LocalDate date, Board board) {
        var key = AgendaKey.of(member.id(), date);
        var agenda = board.agenda(member.business(), key);
        var guests =
                agenda.claims().stream()
                        .filter(claim -> !claim.home().equals(key))
                        .flatMap(claim ->
                                board.find(claim.home()).stream()
                                        .flatMap(home ->
                                                home.appointment(claim.appointment()).stream()));
        var visits =
                Stream.concat(agenda.appointments().stream(), guests)
                        .filter(visit -> visit.agendas().anyMatch(key::equals))
                        .distinct()
                        .sorted(Comparator.comparing(visit -> visit.slot().start()))
                        .toList();
        return new StaffAgenda(member, visits, blocks(agenda));
    }

    private static List<Block> blocks(Agenda agenda) {
        return agenda.blocks().stream()
                .sorted(Comparator.comparing(block -> block.time().start()))
                .toList();
    }
}
