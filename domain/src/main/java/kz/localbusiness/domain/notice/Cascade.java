package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.notice.Delivery.Standing;

/// In which order a message is tried by which channels: by the next only when it did not arrive by
/// the one before in time, or the one before is not enough.
///
/// @param ways by which the recipient can be reached and wants to be, the dearest to them first
/// @param patience how long a message may take to arrive where another way is left
/// @param zone in which the quiet hours are meant
public record Cascade(List<Channel> ways, Duration patience, QuietHours quiet, ZoneId zone) {

    /// So long a provider that takes nothing is tried where no other way is left: longer than any
    /// of them was ever away.
    public static final Duration LONGEST_TRY = Duration.ofDays(3);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /// How long a provider may take until it knows what it has been told.
    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);

    /// Providers keep a message for a day where nothing else was asked of them.
    private static final Duration LONGEST_WAY = Duration.ofDays(1);

    public Cascade {
        ways = List.copyOf(ways);
    }

    /// What is to be done with a message that is true and due.
    ///
    /// @param urgent whether it is told in quiet hours too
    public NextStep next(List<Delivery> deliveries, boolean urgent, Instant now) {
        return deliveries.isEmpty()
                ? onwards(deliveries, urgent, now)
                : after(deliveries, deliveries.getLast(), urgent, now);
    }

    private NextStep after(List<Delivery> deliveries, Delivery last, boolean urgent, Instant now) {
        return switch (last.standing()) {
            case Standing.Arrived _, Standing.Failed _, Standing.Late _ ->
                    onwards(deliveries, urgent, now);
            case Standing.Trying _ -> new NextStep.Ask(last, last.at().plus(term(deliveries)));
            case Standing.Refusing _ -> again(deliveries, last, urgent, now);
            case Standing.HandedOver _ -> handedOver(last, last.at().plus(term(deliveries)), now);
        };
    }

    private NextStep again(List<Delivery> deliveries, Delivery last, boolean urgent, Instant now) {
        var term = left(deliveries).isPresent() ? patience : LONGEST_TRY;
        boolean isGivenUp =
                !ways.contains(last.channel()) || !now.isBefore(last.since().plus(term));
        return isGivenUp ? onwards(deliveries, urgent, now) : send(last.channel(), urgent, now);
    }

    private NextStep onwards(List<Delivery> deliveries, boolean urgent, Instant now) {
        return left(deliveries)
                .map(channel -> send(channel, urgent, now))
                .orElseGet(
                        () -> deliveries.isEmpty() ? new NextStep.NoWay() : new NextStep.GiveUp());
    }

    private NextStep send(Channel channel, boolean urgent, Instant now) {
        var then = channel.disturbs() && !urgent ? quiet.after(now, zone) : now;
        return then.isAfter(now) ? new NextStep.Wait(then) : new NextStep.Send(channel);
    }

    /// The first way that was not tried.
    private Optional<Channel> left(List<Delivery> deliveries) {
        var tried = deliveries.stream().map(Delivery::channel).toList();
        return ways.stream().filter(way -> !tried.contains(way)).findFirst();
    }

    private static NextStep handedOver(Delivery last, Instant end, Instant now) {
        return now.isBefore(end) ? new NextStep.Wait(end) : new NextStep.Ask(last, end);
    }

    private Duration term(List<Delivery> deliveries) {
        return left(deliveries).isPresent() ? patience : LONGEST_WAY;
    }

    /// After how long a provider is asked again whether it has a message: as long as that is in
    /// doubt, within bounds.
    static Duration doubt(Duration soFar) {
        if (soFar.compareTo(FIRST_LOOK) < 0) {
            return FIRST_LOOK;
        }
        return soFar.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : soFar;
    }

    /// Pauses double, up to a quarter of an hour.
    ///
    /// @param spread between 0 and 1, so that those who failed at once do not come back at once
    public static Duration pause(int attempts, double spread) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 5));
        var whole = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        return whole.plusMillis(Math.round(whole.toMillis() * spread / 2));
    }
}
