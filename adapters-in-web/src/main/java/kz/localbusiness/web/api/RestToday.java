package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.booking.Worry.BankRefuses;
import kz.localbusiness.domain.booking.Worry.MessagesWait;
import kz.localbusiness.domain.booking.Worry.MoneyWaits;
import kz.localbusiness.domain.booking.Worry.NeverBooked;
import kz.localbusiness.domain.booking.Worry.NobodyWorks;
import kz.localbusiness.domain.booking.Worry.NothingOffered;
import org.jspecify.annotations.Nullable;

/// What somebody who opens the shop needs to know.
///
/// @param next who is expected first, late ones included
/// @param requests that wait for an answer, on whatever day
/// @param gaps of today, by start
@Schema(name = "Today")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestToday(
        LocalDate date,
        String zone,
        @Nullable RestVisit next,
        int requests,
        Unpaid unpaid,
        List<Gap> gaps,
        List<Concern> worries) {

    static RestToday of(ShowToday.Today today) {
        var zone = today.day().zone();
        return new RestToday(
                today.day().date(),
                zone.getId(),
                today.next().map(visit -> RestVisit.of(visit, zone)).orElse(null),
                today.requests(),
                Unpaid.of(today.unpaid()),
                today.gaps().stream().map(gap -> Gap.of(gap, zone)).toList(),
                today.worries().stream().map(Concern::of).toList());
    }

    /// Visits of the last two weeks that are over and not paid.
    @Schema(name = "UnpaidSum")
    record Unpaid(int visits, RestMoney owed) {

        static Unpaid of(ShowToday.Unpaid unpaid) {
            return new Unpaid(unpaid.visits(), RestMoney.of(unpaid.owed()));
        }
    }

    /// Time that nobody has taken and that is long enough for a service.
    @Schema(name = "Gap")
    record Gap(RestStaff staff, OffsetDateTime start, OffsetDateTime end) {

        static Gap of(ShowToday.Gap gap, ZoneId zone) {
            return new Gap(
                    new RestStaff(gap.member().id().value(), gap.member().name()),
                    Moments.at(gap.time().start(), zone),
                    Moments.at(gap.time().end(), zone));
        }
    }

    /// @param from of `nobody-works`
    /// @param to of `nobody-works`, inclusive
    /// @param staff of `never-booked`
    /// @param messages of `messages-wait`: so many could not be sent yet, at most 100 are counted
    /// @param refunds of `money-waits`: so many have to be given back by hand
    /// @param sum of `money-waits`
    @Schema(name = "Worry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Concern(
            @Schema(
                            allowableValues = {
                                "nothing-offered",
                                "nobody-works",
                                "never-booked",
                                "messages-wait",
                                "money-waits",
                                "bank-refuses"
                            })
                    String worry,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID staff,
            @Nullable Integer messages,
            @Nullable Integer refunds,
            @Nullable RestMoney sum) {

        static Concern of(Worry worry) {
            return switch (worry) {
                case NothingOffered() -> named("nothing-offered");
                case NobodyWorks(var from, var to) ->
                        new Concern("nobody-works", from, to, null, null, null, null);
                case NeverBooked(var member) ->
                        new Concern(
                                "never-booked", null, null, member.id().value(), null, null, null);
                case MessagesWait(var messages) ->
                        new Concern("messages-wait", null, null, null, messages, null, null);
                case MoneyWaits(var refunds, var sum) ->
                        new Concern(
                                "money-waits", null, null, null, null, refunds, RestMoney.of(sum));
                case BankRefuses() -> named("bank-refuses");
            };
        }

        private static Concern named(String worry) {
            return new Concern(worry, null, null, null, null, null, null);
        }
    }
}
