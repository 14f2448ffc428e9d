package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.staff.StaffId;

/// What makes one start, and one person, better than another.
record Ranking(Inquiry inquiry, Days days, int shortest) {

    /// What a visit more or less on somebody's day weighs, in minutes that cannot be sold.
    private static final int PER_VISIT = 5;

    /// What not having one's favourite weighs.
    private static final int NOT_THE_FAVOURITE = 30;

    /// How many minutes away from the time that one would like weigh as much as one unsold.
    private static final int PER_MINUTE_AWAY = 4;

    static Ranking of(Inquiry inquiry, Days days) {
        return new Ranking(inquiry, days, Math.toIntExact(inquiry.shortest().toMinutes()));
    }

    /// @param able not empty
    Offer offer(int minute, List<Option> able, Instant start) {
        int unsold = Integer.MAX_VALUE;
        int penalty = Integer.MAX_VALUE;
        for (var option : able) {
            var own = option.unsold(minute, shortest);
            unsold = Math.min(unsold, own);
            penalty = Math.min(penalty, own + burden(option, minute));
        }
        var staff = able.stream().map(option -> option.member().id()).toList();
        return new Offer(start, staff, unsold, penalty + away(start));
    }

    /// Whom to choose for a client who did not insist: a group that meets anyway, the favourite,
    /// who has least to do that day, who was chosen longest ago, who leaves the best gaps.
    Comparator<Option> at(int minute) {
        return Comparator.comparing((Option option) -> !option.meets(minute))
                .thenComparing(option -> !isFavourite(option))
                .thenComparingInt(option -> option.load(minute))
                .thenComparing(option -> lastTurn(option.member().id()))
                .thenComparingInt(option -> option.unsold(minute, shortest));
    }

    private Instant lastTurn(StaffId staff) {
        return inquiry.turns().getOrDefault(staff, Instant.EPOCH);
    }

    private int burden(Option option, int minute) {
        var favourite = inquiry.preference().favourite();
        var isOther = favourite != null && !isFavourite(option);
        return PER_VISIT * option.load(minute) + (isOther ? NOT_THE_FAVOURITE : 0);
    }

    private boolean isFavourite(Option option) {
        return option.member().id().equals(inquiry.preference().favourite());
    }

    private int away(Instant start) {
        var near = inquiry.preference().near();
        if (near == null) {
            return 0;
        }
        var time = start.atZone(days.zone()).toLocalTime();
        return Math.abs(time.toSecondOfDay() - near.toSecondOfDay()) / 60 / PER_MINUTE_AWAY;
    }
}
