package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.staff.StaffMember;

/// Days of people as they were read, in two calls: their agendas, and the homes of visits that came
/// from elsewhere.
record StaffDays(Board board) {

    static StaffDays read(
            Agendas agendas, Collection<StaffMember> people, Collection<LocalDate> dates) {
        var keys =
                people.stream()
                        .flatMap(one -> dates.stream().map(date -> AgendaKey.of(one.id(), date)))
                        .toList();
        var here = agendas.all(keys);
        return new StaffDays(
                Board.of(Stream.concat(here.stream(), elsewhere(agendas, here).stream()).toList()));
    }

    private static List<Agenda> elsewhere(Agendas agendas, List<Agenda> here) {
        var keys = here.stream().map(Agenda::key).collect(Collectors.toSet());
        var homes =
                here.stream()
                        .flatMap(agenda -> agenda.claims().stream())
                        .map(Claim::home)
                        .filter(home -> !keys.contains(home))
                        .distinct()
                        .toList();
        return homes.isEmpty() ? List.of() : agendas.all(homes);
    }

    /// By start; those that live there, cancelled ones included, and those that have moved there;
    /// not those that have moved away.
    List<Appointment> visits(StaffMember member, LocalDate date) {
        var key = AgendaKey.of(member.id(), date);
        var agenda = board.agenda(member.business(), key);
        var guests =
                agenda.claims().stream()
                        .filter(claim -> !claim.home().equals(key))
                        .flatMap(claim ->
                                board.find(claim.home()).stream()
                                        .flatMap(home ->
                                                home.appointment(claim.appointment()).stream()));
        return Stream.concat(agenda.appointments().stream(), guests)
                .filter(visit -> visit.agendas().anyMatch(key::equals))
                .distinct()
                .sorted(Comparator.comparing(visit -> visit.slot().start()))
                .toList();
    }

    /// By start.
    List<Block> blocks(StaffMember member, LocalDate date) {
        return board.agenda(member.business(), AgendaKey.of(member.id(), date)).blocks().stream()
                .sorted(Comparator.comparing(block -> block.time().start()))
                .toList();
    }
}
