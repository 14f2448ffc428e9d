package kz.localbusiness.notify.sms;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Asks one provider for so many things at once, and for none while it wants to be left alone.
final class GuardedCarrier {

    /// For one's turn; together with what an answer may take it is less than a message is claimed
    /// for.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Carrier carrier;
    private final Semaphore turns;
    private final Rest rest;

    /// @param atOnce by this node
    GuardedCarrier(Carrier carrier, int atOnce, Clock clock) {
        this.carrier = carrier;
        this.turns = new Semaphore(atOnce, true);
        this.rest = new Rest(carrier.provider(), clock);
    }

    SmsProvider provider() {
        return carrier.provider();
    }

    Reply send(PhoneNumber to, String text, Duration term, ProviderReference ours) {
        return rest.instead()
                .or(() -> inTurn(() -> sent(to, text, term, ours)))
                .orElseGet(Reply::notReached);
    }

    /// Whoever had the turn before may have learned that the provider wants no more.
    private Reply sent(PhoneNumber to, String text, Duration term, ProviderReference ours) {
        return rest.instead()
                .orElseGet(() -> rest.after(carrier.send(to, text, term, ours)))
                .named(carrier.name(to, ours));
    }

    Said standing(PhoneNumber to, ProviderReference reference) {
        return rest.isSilent()
                ? new Said.Nothing()
                : inTurn(() -> heeded(carrier.standing(to, reference)))
                        .orElseGet(Said.Nothing::new);
    }

    /// A message that failed for want of money says so of those that follow.
    private Said heeded(Said said) {
        if (said instanceof Said.Stands(Standing.Failed(var why)) && why.isOfProvider()) {
            rest.after(Reply.refused(why));
        }
        return said;
    }

    /// Empty for whoever did not get a turn.
    private <T> Optional<T> inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
