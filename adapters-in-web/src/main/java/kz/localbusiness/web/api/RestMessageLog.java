package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Subject;
import org.jspecify.annotations.Nullable;

/// @param next for `before`, missing on the last page
@Schema(name = "MessageLog")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestMessageLog(List<Message> messages, @Nullable String next) {

    static RestMessageLog of(ListNotices.Page page, ZoneId zone) {
        var messages = page.lines().stream().map(line -> Message.of(line.notice(), zone)).toList();
        var next = page.more() ? LogPlaces.written(page.lines().getLast().notice().place()) : null;
        return new RestMessageLog(messages, next);
    }

    /// @param account of whom of the team it was for; missing where it was for the client
    /// @param why a message was not sent, of those that were not
    @Schema(name = "Message")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(
            UUID id,
            @Schema(example = "reminder") String kind,
            UUID appointment,
            @Nullable String account,
            OffsetDateTime since,
            @Schema(
                            example = "sent",
                            allowableValues = {"due", "sent", "dropped", "failed"})
                    String state,
            @Schema(example = "untrue") @Nullable String why,
            List<Way> ways) {

        static Message of(Notice notice, ZoneId zone) {
            return new Message(
                    notice.id().value(),
                    kind(notice.subject()),
                    notice.appointment().value(),
                    account(notice.subject()),
                    Moments.at(notice.since(), zone),
                    state(notice.state()),
                    notice.state() instanceof Notice.State.Dropped(var why)
                            ? RestNames.of(why)
                            : null,
                    notice.deliveries().stream().map(one -> Way.of(one, zone)).toList());
        }

        private static String kind(Subject subject) {
            return switch (subject) {
                case Subject.ToClient(var kind) -> RestNames.of(kind);
                case Subject.ToMember(_, var kind) -> RestNames.of(kind);
            };
        }

        private static @Nullable String account(Subject subject) {
            return switch (subject) {
                case Subject.ToClient _ -> null;
                case Subject.ToMember(var account, _) -> account.value();
            };
        }

        private static String state(Notice.State state) {
            return switch (state) {
                case Notice.State.Due _ -> "due";
                case Notice.State.Sent _ -> "sent";
                case Notice.State.Dropped _ -> "dropped";
                case Notice.State.Failed _ -> "failed";
            };
        }
    }

    /// @param at when it came to stand so
    /// @param why it did not arrive
    @Schema(name = "MessageWay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Way(
            @Schema(example = "sms") String channel,
            @Schema(
                            example = "arrived",
                            allowableValues = {
                                "trying",
                                "handed-over",
                                "arrived",
                                "failed",
                                "late"
                            })
                    String state,
            @Schema(example = "unreachable") @Nullable String why,
            int attempts,
            OffsetDateTime at,
            @Nullable RestMoney price) {

        static Way of(Delivery one, ZoneId zone) {
            var price = one.price();
            return new Way(
                    RestNames.of(one.channel()),
                    state(one.standing()),
                    one.standing() instanceof Delivery.Standing.Failed(var why)
                            ? RestNames.of(why)
                            : null,
                    one.attempts(),
                    at(one.at(), zone),
                    price == null ? null : RestMoney.of(price));
        }

        private static OffsetDateTime at(Instant moment, ZoneId zone) {
            return Moments.at(moment, zone);
        }

        private static String state(Delivery.Standing standing) {
            return switch (standing) {
                case Delivery.Standing.Trying _, Delivery.Standing.Refusing _ -> "trying";
                case Delivery.Standing.HandedOver _ -> "handed-over";
                case Delivery.Standing.Arrived _ -> "arrived";
                case Delivery.Standing.Failed _ -> "failed";
                case Delivery.Standing.Late _ -> "late";
            };
        }
    }
}
