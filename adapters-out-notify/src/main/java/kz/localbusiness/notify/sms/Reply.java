package kz.localbusiness.notify.sms;

import java.time.Duration;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What has come of a message, and what it says of the provider.
///
/// @param rest how long the provider is left alone by all messages; zero for not at all
/// @param isForAnother whether another provider may carry this one, which this one has certainly
///   not taken
public record Reply(HandOver outcome, Duration rest, boolean isForAnother) {

    /// What is asked too often, or is in disorder, hardly gets better sooner.
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Somebody has to do something about it, and whoever asks on is shut out.
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);

    public static Reply accepted(@Nullable ProviderReference reference, @Nullable Money price) {
        return ofMessage(new HandOver.Accepted(reference, price));
    }

    /// Where it is the provider that fails, the next message would fail as well.
    public static Reply refused(DeliveryFailure why) {
        var outcome = new HandOver.Refused(why);
        return why.isOfProvider() ? new Reply(outcome, OUT_OF_ORDER, true) : ofMessage(outcome);
    }

    /// Nobody knows whether it was taken.
    public static Reply unclear() {
        return ofMessage(new HandOver.Unclear());
    }

    /// This message is not taken now; others may be.
    public static Reply later() {
        return ofMessage(new HandOver.NotNow(MINUTE));
    }

    /// No message is taken now.
    public static Reply busy() {
        return resting(MINUTE);
    }

    static Reply resting(Duration rest) {
        return new Reply(new HandOver.NotNow(rest), rest, false);
    }

    /// The provider was never asked.
    public static Reply notReached() {
        return new Reply(new HandOver.NotNow(null), Duration.ZERO, true);
    }

    /// Where the answer was lost, whoever asks for the message has to ask by that name.
    Reply named(ProviderReference name) {
        return outcome instanceof HandOver.Unclear ? ofMessage(new HandOver.Unclear(name)) : this;
    }

    private static Reply ofMessage(HandOver outcome) {
        return new Reply(outcome, Duration.ZERO, false);
    }
}
