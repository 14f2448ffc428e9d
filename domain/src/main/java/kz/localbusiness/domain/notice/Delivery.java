package kz.localbusiness.domain.notice;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// How far a message has come by one channel.
///
/// @param attempts how often it was handed to the provider, or was about to be
/// @param since when it was first tried
/// @param at when it came to stand so
/// @param reference the provider's own; ours as long as its answer is not known; null when it gives
///   none
/// @param price null when the provider does not say
/// @param doubts after how many hand-overs nobody knew whether the provider has it
public record Delivery(
        Channel channel,
        Standing standing,
        int attempts,
        Instant since,
        Instant at,
        @Nullable ProviderReference reference,
        @Nullable Money price,
        int doubts) {

    /// So often a message whose answer is lost is handed over where nobody can be asked.
    private static final int MOST_DOUBTS = 3;

    public sealed interface Standing {

        /// It is being handed over. Should nobody come back from that, the provider may have it.
        record Trying() implements Standing {}

        /// The provider did not take it, and may later.
        record Refusing() implements Standing {}

        /// The provider has it, and will tell whether it arrives.
        record HandedOver() implements Standing {}

        /// As far as anybody can know.
        record Arrived() implements Standing {}

        record Failed(DeliveryFailure why) implements Standing {}

        /// Nothing was heard of it in time.
        record Late() implements Standing {}
    }

    static Delivery begun(Channel channel, ProviderReference ours, Instant now) {
        return new Delivery(channel, new Standing.Trying(), 1, now, now, ours, null, 0);
    }

    Delivery again(ProviderReference ours, Instant now) {
        return new Delivery(
                channel, new Standing.Trying(), attempts + 1, since, now, ours, price, doubts);
    }

    /// Nobody can tell whether the provider has it.
    Delivery doubted(Instant now) {
        int known = doubts + 1;
        var next = known < MOST_DOUBTS ? new Standing.Refusing() : new Standing.Late();
        return new Delivery(channel, next, attempts, since, now, reference, price, known);
    }

    Delivery in(Standing next, Instant now) {
        return new Delivery(channel, next, attempts, since, now, reference, price, doubts);
    }

    Delivery accepted(HandOver.Accepted by, Instant now) {
        var next = channel.tellsArrival() ? new Standing.HandedOver() : new Standing.Arrived();
        return new Delivery(
                channel, next, attempts, since, now, by.reference(), by.price(), doubts);
    }

    Delivery named(ProviderReference theirs) {
        return new Delivery(channel, standing, attempts, since, at, theirs, price, doubts);
    }

    boolean isKnownAs(Channel way, ProviderReference name) {
        return channel == way && name.equals(reference);
    }

    /// What arrived stays so, and what is lost is so until it arrives, whatever is told later and
    /// in whichever order; a price is kept once it is known.
    Delivery reported(DeliveryReport report) {
        var known = report.price() == null ? price : report.price();
        var next = told(report);
        var when = next.equals(standing) ? at : report.at();
        return new Delivery(channel, next, attempts, since, when, reference, known, doubts);
    }

    private Standing told(DeliveryReport report) {
        return switch (report.standing()) {
            case DeliveryReport.Standing.Delivered _ -> new Standing.Arrived();
            case DeliveryReport.Standing.Failed(var why) -> isSettled() ? standing : failed(why);
            case DeliveryReport.Standing.Underway _ ->
                    isSettled() || isLost() ? standing : new Standing.HandedOver();
            case DeliveryReport.Standing.Unknown _ ->
                    standing instanceof Standing.Trying ? new Standing.Refusing() : standing;
        };
    }

    /// What fails by the provider's fault is tried again, like what it refuses at once.
    private Standing failed(DeliveryFailure why) {
        return why.isOfProvider() && !isLost() ? new Standing.Refusing() : new Standing.Failed(why);
    }

    private boolean isSettled() {
        return hasArrived() || standing instanceof Standing.Failed;
    }

    public boolean hasArrived() {
        return standing instanceof Standing.Arrived;
    }

    boolean isRefused() {
        return standing instanceof Standing.Refusing;
    }

    /// Whether nothing more is to be expected of it.
    public boolean isLost() {
        return switch (standing) {
            case Standing.Failed _, Standing.Late _ -> true;
            case Standing.Trying _,
                    Standing.Refusing _,
                    Standing.HandedOver _,
                    Standing.Arrived _ ->
                    false;
        };
    }
}
