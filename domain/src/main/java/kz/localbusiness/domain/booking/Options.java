package kz.localbusiness.domain.booking;

import java.util.List;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.staff.StaffMember;

/// Finds out about everybody who may render a service.
record Options(Inquiry inquiry, BookingPolicy policy, Surroundings around) {

    List<Option> of(Wish wish) {
        var rooms = Rooms.of(wish.offering(), around);
        return wish.candidates().stream().map(one -> option(wish, one, rooms)).toList();
    }

    private Option option(Wish wish, StaffMember member, Rooms rooms) {
        var offering = wish.offering();
        var booked = wish.by(member);
        var usage = Usage.of(new Participant.Staff(member.id()), offering, around);
        return new Option(
                member,
                offering,
                booked,
                Terms.of(booked, offering.delivery().buffers(), policy.buffersWithinHours()),
                Hours.of(member, inquiry.business(), around.days()),
                usage,
                DayLimits.of(usage, offering, inquiry.business(), around.days()),
                rooms,
                around.days());
    }
}
