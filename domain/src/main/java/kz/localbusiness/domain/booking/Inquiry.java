package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// What somebody asks of availability.
///
/// @param wishes the services of one visit in their order, one after the other without a pause
/// @param client whose allowance counts, null while it is not known who asks
/// @param self the appointment that moves, or the hold that is booked; it is not in its own way
/// @param turns when each person was last chosen for a client who did not mind; missing is never
/// @param shortest the shortest service that is sold; shorter gaps are unsellable
public record Inquiry(
        Business business,
        List<Wish> wishes,
        Preference preference,
        @Nullable PhoneNumber client,
        @Nullable AppointmentId self,
        Map<StaffId, Instant> turns,
        Duration shortest) {

    public static final Duration LONGEST_VISIT = Duration.ofHours(16);

    public Inquiry {
        if (wishes.isEmpty() || wishes.size() > Wish.MOST_SERVICES) {
            throw new IllegalArgumentException("a visit has 1 to 6 services");
        }
        wishes = List.copyOf(wishes);
        turns = Map.copyOf(turns);
    }

    public Inquiry by(@Nullable PhoneNumber who, @Nullable AppointmentId which) {
        return new Inquiry(business, wishes, preference, who, which, turns, shortest);
    }

    /// What has to be paid online before these segments of it are booked.
    public Money advance(List<Segment> segments) {
        return IntStream.range(0, segments.size())
                .mapToObj(i -> wishes.get(i).advance(segments.get(i).offering().price()))
                .reduce(Money.ZERO, Money::plus);
    }

    /// Whether something has to be, whoever renders it.
    public boolean needsAdvance() {
        return wishes.stream().anyMatch(Wish::needsAdvance);
    }

    /// Whether these segments are what is wished, by somebody who may render it.
    boolean asksFor(List<Segment> segments) {
        return segments.size() == wishes.size()
                && IntStream.range(0, segments.size())
                        .allMatch(i -> wishes.get(i).isMetBy(segments.get(i)));
    }

    /// Too long to be planned; looked at is only a day more on either side.
    public boolean isTooLong() {
        var longest = wishes.stream().mapToLong(Wish::longestMinutes).sum();
        return longest > LONGEST_VISIT.toMinutes();
    }

    /// The rules of the business as its services override them, the strictest of each.
    public BookingPolicy policy() {
        return wishes.stream()
                .map(wish -> business.policy().with(wish.offering().overrides()))
                .reduce(BookingPolicy::strictest)
                .orElseThrow();
    }

    /// Every agenda that decides about starts on these dates, a day more on either side because
    /// visits and buffers may cross midnight.
    public Stream<AgendaKey> agendas(LocalDate from, LocalDate to) {
        var dates = from.minusDays(1).datesUntil(to.plusDays(2)).toList();
        var dated =
                participants()
                        .distinct()
                        .flatMap(who -> dates.stream().map(date -> new AgendaKey(who, date)));
        return Stream.concat(dated, allowance().stream());
    }

    /// Of the client who asks, where there is a limit.
    public Optional<AgendaKey> allowance() {
        return client == null || !policy().limits().limitsClients()
                ? Optional.empty()
                : Optional.of(AgendaKey.of(client));
    }

    private Stream<Participant> participants() {
        var people =
                wishes.stream()
                        .flatMap(wish -> wish.candidates().stream())
                        .map(StaffMember::id)
                        .<Participant>map(Participant.Staff::new);
        var assets =
                wishes.stream()
                        .flatMap(wish -> wish.offering().delivery().needs().stream())
                        .flatMap(need -> need.anyOf().stream())
                        .<Participant>map(Participant.Asset::new);
        return Stream.concat(people, assets);
    }
}
