package kz.localbusiness.embedded.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Keeps the last SMS in memory and sends none; a developer reads them at `/dev/mail`, where all of
/// them arrive.
public final class RecordedTextMessages implements TextMessages {

    private static final int KEPT = 200;

    private final InstantSource clock;
    private final Deque<Recorded> newestFirst = new ArrayDeque<>();

    public RecordedTextMessages(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized HandOver send(
            PhoneNumber to, String text, Duration rest, ProviderReference reference) {
        newestFirst.addFirst(new Recorded(clock.instant(), to, text));
        while (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return new HandOver.Accepted(reference, null);
    }

    @Override
    public Optional<DeliveryReport> report(PhoneNumber to, ProviderReference reference) {
        var delivered = new DeliveryReport.Standing.Delivered();
        return Optional.of(new DeliveryReport(delivered, clock.instant(), null));
    }

    public synchronized List<Recorded> newestFirst() {
        return List.copyOf(newestFirst);
    }

    public record Recorded(Instant at, PhoneNumber to, String text) {}
}
