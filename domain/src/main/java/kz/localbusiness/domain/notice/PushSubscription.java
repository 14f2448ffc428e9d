package kz.localbusiness.domain.notice;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The browsers in which somebody hears of what a business has to tell them: as many as a person
/// uses, and no more, whoever asks for it.
///
/// @param browsers the latest last
/// @param until when it has outlived the visit that it is about; null for people who stay
public record PushSubscription(
        BusinessId business,
        PushSubscriber subscriber,
        List<Browser> browsers,
        @Nullable Instant until,
        long version) {

    public static final int MOST = 5;

    public record Browser(PushAddress address, Instant since) {

        boolean isAt(URI endpoint) {
            return address.endpoint().equals(endpoint);
        }
    }

    public PushSubscription {
        browsers = List.copyOf(browsers);
        if (browsers.size() > MOST) {
            throw new IllegalArgumentException("nobody uses so many browsers");
        }
    }

    public static PushSubscription none(BusinessId business, PushSubscriber subscriber) {
        return new PushSubscription(business, subscriber, List.of(), null, 0);
    }

    /// A browser that comes again comes last; of one too many the oldest goes.
    public PushSubscription with(PushAddress address, Instant now) {
        var others = browsers.stream().filter(one -> !one.isAt(address.endpoint())).toList();
        var kept = others.stream().skip(Math.max(0, others.size() - MOST + 1));
        return of(Stream.concat(kept, Stream.of(new Browser(address, now))).toList(), until);
    }

    public PushSubscription without(URI endpoint) {
        return of(browsers.stream().filter(one -> !one.isAt(endpoint)).toList(), until);
    }

    public PushSubscription lasting(@Nullable Instant end) {
        return of(browsers, end);
    }

    public boolean reaches(URI endpoint) {
        return browsers.stream().anyMatch(one -> one.isAt(endpoint));
    }

    public boolean isEmpty() {
        return browsers.isEmpty();
    }

    private PushSubscription of(List<Browser> some, @Nullable Instant end) {
        return new PushSubscription(business, subscriber, some, end, version);
    }
}
