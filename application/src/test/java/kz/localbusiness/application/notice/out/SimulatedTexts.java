package kz.localbusiness.application.notice.out;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A provider of SMS with its own faults; knows what it has taken by our name for it too.
public final class SimulatedTexts implements TextMessages {

    public static final Money PRICE = Money.tenge(18);

    public enum Fault {
        /// It has the message, and its answer is lost.
        LOST_ANSWER,
        /// The message does not reach it, nor does anybody hear so.
        LOST_MESSAGE,
        AWAY,
        BAD_NUMBER
    }

    public record Text(PhoneNumber to, String text, ProviderReference ours) {}

    private final Clock clock;
    private final List<Text> taken = new ArrayList<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Map<PhoneNumber, Fault> faultsOfNumbers = new HashMap<>();

    public SimulatedTexts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized HandOver send(PhoneNumber to, String text, ProviderReference reference) {
        var fault = Optional.ofNullable(faultsOfNumbers.remove(to)).orElseGet(faults::poll);
        if (fault == null) {
            take(to, text, reference);
            return new HandOver.Accepted(theirs(reference), PRICE);
        }
        return switch (fault) {
            case LOST_ANSWER -> {
                take(to, text, reference);
                yield new HandOver.Unclear();
            }
            case LOST_MESSAGE -> new HandOver.Unclear();
            case AWAY -> new HandOver.NotNow(null);
            case BAD_NUMBER -> new HandOver.Refused(DeliveryFailure.BAD_ADDRESS);
        };
    }

    private void take(PhoneNumber to, String text, ProviderReference reference) {
        taken.add(new Text(to, text, reference));
        standings.put(reference.value(), new Standing.Underway());
    }

    @Override
    public synchronized Optional<DeliveryReport> report(
            PhoneNumber to, ProviderReference reference) {
        var ours = reference.value().replaceFirst("^theirs/", "");
        return Optional.ofNullable(standings.get(ours))
                .map(standing -> new DeliveryReport(standing, clock.instant(), PRICE));
    }

    /// By what it knows a message that it has taken.
    public static ProviderReference theirs(ProviderReference ours) {
        return new ProviderReference("theirs/" + ours.value());
    }

    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    /// Of the next message to this number.
    public synchronized void next(PhoneNumber to, Fault fault) {
        faultsOfNumbers.put(to, fault);
    }

    /// Everything that it has reaches its phones, or does not.
    public synchronized void becomes(Standing standing) {
        standings.replaceAll((_, _) -> standing);
    }

    public synchronized List<Text> taken(PhoneNumber to) {
        return taken.stream().filter(text -> text.to().equals(to)).toList();
    }

    public synchronized List<Text> taken() {
        return List.copyOf(taken);
    }
}
