package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// How clients are reached.
///
/// @param offered by which channels this platform can write; not read
@Schema(name = "DeliveryRules")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestDeliveryRules(
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description =
                                                "The next is tried when a message did not arrive by"
                                                        + " the one before"),
                        schema = @Schema(example = "email"))
                @Nullable List<@Nullable String> order,
        @ArraySchema(
                        arraySchema =
                                @Schema(description = "Hours or minutes before a visit, at most 2"),
                        schema = @Schema(description = "Minutes", example = "1440"))
                @Nullable List<@Nullable Integer> reminders,
        @Schema(description = "How long a message may take to arrive", example = "15")
                @Nullable Integer patienceMinutes,
        @Schema(description = "Nobody is disturbed from then", example = "21:00")
                @Nullable String quietFrom,
        @Schema(description = "Until then; the same for no quiet hours", example = "09:00")
                @Nullable String quietUntil,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable List<String> offered)
        implements RestBody {

    static RestDeliveryRules of(DeliveryRules rules, List<Channel> offered) {
        return new RestDeliveryRules(
                Lists.unread(rules.order().stream().map(RestNames::of)),
                Lists.unread(rules.reminders().stream().map(RestDeliveryRules::minutes)),
                minutes(rules.patience()),
                rules.quiet().from().toString(),
                rules.quiet().until().toString(),
                offered.stream().map(RestNames::of).toList());
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    /// Empty when anything was wrong.
    Optional<DeliveryRules> read(FieldChecks checks) {
        var chosen = order(checks);
        var before = reminders(checks);
        var patience =
                new Numbers(checks)
                        .requiredMinutes(
                                "patienceMinutes",
                                patienceMinutes,
                                minutes(DeliveryRules.LEAST_PATIENCE),
                                minutes(DeliveryRules.MOST_PATIENCE));
        var from = time(checks, "quietFrom", quietFrom);
        var until = time(checks, "quietUntil", quietUntil);
        return from.flatMap(begin -> until.map(end -> new QuietHours(begin, end)))
                .flatMap(quiet ->
                        patience.filter(_ -> chosen.isPresent() && before.isPresent())
                                .map(time ->
                                        new DeliveryRules(
                                                chosen.orElseThrow(),
                                                before.orElseThrow(),
                                                time,
                                                quiet)));
    }

    private static Optional<LocalTime> time(
            FieldChecks checks, String field, @Nullable String raw) {
        return checks.required(field, raw, RestStretch.time(checks, field, raw));
    }

    private Optional<List<Channel>> order(FieldChecks checks) {
        if (order == null || order.isEmpty()) {
            checks.refuse("order", Rule.REQUIRED);
            return Optional.empty();
        }
        var all = new ArrayList<Channel>();
        for (var name : order) {
            RestNames.channel(name).filter(DeliveryRules::isWay).ifPresent(all::add);
        }
        if (all.size() < order.size()) {
            checks.refuse("order", Rule.UNKNOWN);
            return Optional.empty();
        }
        if (Set.copyOf(all).size() < all.size()) {
            checks.refuse("order", Rule.TWICE);
            return Optional.empty();
        }
        return Optional.of(all);
    }

    private Optional<List<Duration>> reminders(FieldChecks checks) {
        if (reminders == null) {
            return Optional.of(List.of());
        }
        if (reminders.size() > DeliveryRules.MOST_REMINDERS) {
            checks.refuse("reminders", Rule.TOO_MANY, DeliveryRules.MOST_REMINDERS);
            return Optional.empty();
        }
        var numbers = new Numbers(checks);
        var all = new ArrayList<Duration>();
        for (var before : reminders) {
            numbers.requiredMinutes(
                            "reminders",
                            before,
                            minutes(DeliveryRules.LATEST_REMINDER),
                            minutes(DeliveryRules.EARLIEST_REMINDER))
                    .ifPresent(all::add);
        }
        return all.size() == reminders.size() ? Optional.of(all) : Optional.empty();
    }
}
