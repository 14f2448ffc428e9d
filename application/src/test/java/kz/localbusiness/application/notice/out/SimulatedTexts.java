package kz.localbusiness.application.notice.out;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.PlayedSms.Message;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Hands messages to the played provider without a network.
public final class SimulatedTexts implements TextMessages {

    public static final Money PRICE = Money.tenge(18);

    private static final String PREFIX = "played:";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final PlayedSms played;
    private final Clock clock;
    private int unanswered;

    public record Text(PhoneNumber to, String text, Duration term, ProviderReference ours) {}

    public SimulatedTexts(Clock clock) {
        this(new PlayedSms(), clock);
    }

    SimulatedTexts(PlayedSms played, Clock clock) {
        this.played = played;
        this.clock = clock;
    }

    @Override
    public HandOver send(PhoneNumber to, String text, Duration rest, ProviderReference reference) {
        if (to.isMasked()) {
            return new HandOver.Refused(DeliveryFailure.BAD_ADDRESS);
        }
        return played.fault(digits(to))
                .map(fault -> faulty(fault, to, text, rest, reference))
                .orElseGet(() -> sent(to, text, rest, reference));
    }

    private HandOver faulty(
            Fault fault, PhoneNumber to, String text, Duration rest, ProviderReference reference) {
        if (fault == Fault.AWAY) {
            return new HandOver.NotNow(null);
        }
        if (fault.isAfterwards()) {
            sent(to, text, rest, reference);
        }
        return new HandOver.Unclear();
    }

    private HandOver sent(PhoneNumber to, String text, Duration rest, ProviderReference reference) {
        if (played.isBusy()) {
            return new HandOver.NotNow(MINUTE);
        }
        return played.refusal()
                .<HandOver>map(HandOver.Refused::new)
                .orElseGet(() -> {
                    var taken = played.take(digits(to), text, tried(rest), reference.value());
                    return new HandOver.Accepted(theirs(taken), PRICE);
                });
    }

    @Override
    public synchronized Optional<DeliveryReport> report(
            PhoneNumber to, ProviderReference reference) {
        if (unanswered > 0) {
            unanswered--;
            return Optional.empty();
        }
        var standing = message(reference).map(played::standing).orElseGet(Standing.Unknown::new);
        return Optional.of(new DeliveryReport(standing, clock.instant(), PRICE));
    }

    private Optional<Message> message(ProviderReference reference) {
        var value = reference.value();
        return value.startsWith(PREFIX)
                ? played.numbered(Long.parseLong(value.substring(PREFIX.length())))
                : played.named(value);
    }

    private static Duration tried(Duration rest) {
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }

    /// By what it knows a message that it has taken.
    private static ProviderReference theirs(Message taken) {
        return new ProviderReference(PREFIX + taken.number());
    }

    public void next(Fault fault) {
        played.next(fault);
    }

    /// Of the next message to this number.
    public void next(PhoneNumber to, Fault fault) {
        played.next(digits(to), fault);
    }

    /// Nobody is told what became of a message, so many times.
    public synchronized void leaveUnanswered(int questions) {
        unanswered = questions;
    }

    /// Everything that it has reaches its phones, or does not.
    public void becomes(Standing standing) {
        played.let(standing);
    }

    /// Nothing goes wrong from now on.
    public synchronized void recover() {
        unanswered = 0;
        played.putInOrder();
    }

    public List<Text> taken() {
        return played.taken().stream().map(SimulatedTexts::text).toList();
    }

    public List<Text> taken(PhoneNumber to) {
        return taken().stream().filter(text -> text.to().equals(to)).toList();
    }

    private static Text text(Message one) {
        var to = new PhoneNumber("+" + one.digits());
        return new Text(to, one.text(), one.term(), new ProviderReference(one.name()));
    }

    private static String digits(PhoneNumber to) {
        return to.value().substring(1);
    }
}
