package kz.localbusiness.notify.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Since when, and for how long, one provider is left alone.
final class Rest {

    private static final Logger LOG = LoggerFactory.getLogger(Rest.class);

    private final SmsProvider provider;
    private final Clock clock;
    private final AtomicReference<@Nullable Pause> current = new AtomicReference<>();

    private record Pause(Reply reply, Instant until) {}

    Rest(SmsProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /// What a message gets to hear instead of the provider's own answer; empty while it is asked.
    Optional<Reply> instead() {
        return pause().map(pause -> told(pause, Duration.between(clock.instant(), pause.until())));
    }

    /// Whether not even questions are put. Where only money is missing, they are.
    boolean isSilent() {
        return pause().filter(pause -> !isForMoney(pause.reply())).isPresent();
    }

    private Optional<Pause> pause() {
        return Optional.ofNullable(current.get())
                .filter(pause -> clock.instant().isBefore(pause.until()));
    }

    /// Begins one where the reply says so.
    Reply after(Reply reply) {
        if (reply.rest().isPositive()) {
            current.set(new Pause(reply, clock.instant().plus(reply.rest())));
            tell(reply);
        }
        return reply;
    }

    private void tell(Reply reply) {
        if (reply.outcome() instanceof HandOver.Refused(var why)) {
            LOG.error(
                    "{} carries no SMS for us: {}. Asked again in {}", provider, why, reply.rest());
        } else {
            LOG.warn("{} wants to be left alone for {}", provider, reply.rest());
        }
    }

    private static Reply told(Pause pause, Duration left) {
        return pause.reply().outcome() instanceof HandOver.NotNow
                ? Reply.resting(left)
                : pause.reply();
    }

    private static boolean isForMoney(Reply reply) {
        return reply.outcome() instanceof HandOver.Refused(var why)
                && why == DeliveryFailure.BILLING;
    }
}
