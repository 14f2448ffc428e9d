package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffMember;

/// A business, what is booked there, and somebody who asks: all made by chance from one seed.
record World(Inquiry inquiry, List<Agenda> agendas, Instant now, LocalDate from, LocalDate to) {

    static final PhoneNumber CLIENT = new PhoneNumber("+77010000001");

    /// @param services of the visit that is asked for, at most
    static World of(long seed, int services) {
        var chance = new Chance(seed);
        var day = SomeBusiness.Day.of(chance);
        var people = new SomePeople(chance).around(day.date());
        var resources = IntStream.range(0, 3).mapToObj(_ -> new ResourceId(chance.name())).toList();
        var offerings = new SomeServices(chance, people, resources).all();
        var business = new SomeBusiness(chance).on(day);
        var now = now(day, chance);
        var to = day.date().plusDays(chance.between(0, 1));
        var claims = new SomeClaims(chance, day.zone(), now);
        for (var date : day.date().minusDays(1).datesUntil(to.plusDays(2)).toList()) {
            people.forEach(one -> claims.of(one, chance.oneOf(offerings), date));
            chance.someOf(resources).forEach(one -> claims.of(one, offerings.getFirst(), date));
        }
        claims.of(CLIENT, offerings.getFirst(), day.date());
        var wishes = wishes(chance, services, people, offerings);
        var agendas = claims.agendas();
        var asked = asked(chance, business, wishes, agendas);
        return new World(asked, agendas, now, day.date(), to);
    }

    Availability around(LocalDate first, LocalDate last) {
        return Availability.of(inquiry, board(first, last), first, last, now);
    }

    Board board(LocalDate date) {
        return board(date, date);
    }

    private Board board(LocalDate first, LocalDate last) {
        var keys = inquiry.agendas(first, last).collect(Collectors.toSet());
        return Board.of(agendas.stream().filter(one -> keys.contains(one.key())).toList());
    }

    Availability on(LocalDate date) {
        return around(date, date);
    }

    Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    Business business() {
        return inquiry.business();
    }

    /// What stands in somebody's way now.
    Stream<Claim> standing(Participant who) {
        return agendas.stream()
                .filter(one -> one.key().participant().equals(who))
                .flatMap(one -> one.standing(now))
                .filter(claim -> !claim.appointment().equals(inquiry.self()));
    }

    World asking(Inquiry another) {
        return new World(another, agendas, now, from, to);
    }

    World with(List<Agenda> others) {
        return new World(inquiry, others, now, from, to);
    }

    World at(Instant moment) {
        return new World(inquiry, agendas, moment, from, to);
    }

    private static Instant now(SomeBusiness.Day day, Chance chance) {
        var midnight = day.date().atStartOfDay(day.zone()).toInstant();
        var seconds = chance.oneIn(3) ? chance.between(0, 59) : 0;
        return midnight.plus(chance.minutes(-10_000, -3_000, -1_000, -60, 300, 800))
                .plusSeconds(seconds);
    }

    private static Inquiry asked(
            Chance chance, Business business, List<Wish> wishes, List<Agenda> agendas) {
        var claims = agendas.stream().flatMap(one -> one.claims().stream()).toList();
        var self = !claims.isEmpty() && chance.oneIn(6) ? chance.oneOf(claims).appointment() : null;
        return new Inquiry(
                business,
                wishes,
                Preference.NONE,
                chance.oneIn(2) ? CLIENT : null,
                self,
                Map.of(),
                Duration.ofMinutes(15));
    }

    private static List<Wish> wishes(
            Chance chance, int most, List<StaffMember> people, List<Offering> offerings) {
        return IntStream.rangeClosed(1, chance.between(1, most))
                .mapToObj(_ -> wish(chance, people, chance.oneOf(offerings)))
                .toList();
    }

    private static Wish wish(Chance chance, List<StaffMember> people, Offering offering) {
        var performers = offering.delivery().performers();
        var able = people.stream().filter(one -> performers.include(one.id())).toList();
        var candidates = chance.oneIn(2) ? able : List.of(chance.oneOf(able));
        var addOns = chance.oneIn(4) ? offering.delivery().addOns() : List.<AddOn>of();
        return new Wish(offering, addOns, candidates, null);
    }
}
