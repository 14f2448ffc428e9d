package kz.localbusiness.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.localbusiness.application.notice.Traffic.Width;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Provider;
import kz.localbusiness.domain.shared.BusinessId;

/// The way from this node to one provider. Who finds it full comes back when those of the same
/// business that stood there before have passed.
final class Lane {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /// Clocks that are kept right go back for less.
    private static final Duration SET_BACK = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Semaphore onTrial = new Semaphore(1, true);
    private final Duration gap;
    private Provider provider = Provider.UP;
    private Instant seen = Instant.EPOCH;

    /// When the next one may pass if all keep their distance; a second's worth may come at once.
    private Instant next = Instant.EPOCH;

    /// When those who were sent away come back, of each business: who comes with one message does
    /// not stand behind another's thousands.
    private final Map<BusinessId, ArrayDeque<Instant>> back = new HashMap<>();

    Lane(Width width) {
        this.places = new Semaphore(width.atOnce(), true);
        this.gap = SECOND.dividedBy(width.perSecond());
    }

    sealed interface Entry {

        /// @param place to be given back by [Lane#pass]
        record Open(Semaphore place) implements Entry {}

        record Full(Instant until) implements Entry {}

        record LeftAlone(Duration rest) implements Entry {}
    }

    /// Waits for a moment where it is full.
    Entry enter(BusinessId business, Instant now) {
        return barred(business, now).orElseGet(() -> atPlace(business, now));
    }

    private synchronized Optional<Entry> barred(BusinessId business, Instant now) {
        beginAnewIfSetBack(now);
        if (provider.rests(now)) {
            return Optional.of(new Entry.LeftAlone(Duration.between(now, provider.restsUntil())));
        }
        if (next.isAfter(now.plus(SECOND))) {
            return Optional.of(new Entry.Full(behind(business, now)));
        }
        next = later(next, now).plus(gap);
        return Optional.empty();
    }

    /// What was to be later would be far too late by a clock that has been set back.
    private void beginAnewIfSetBack(Instant now) {
        if (now.isBefore(seen.minus(SET_BACK))) {
            provider = Provider.UP;
            next = Instant.EPOCH;
            back.clear();
        }
        seen = now;
    }

    private Entry atPlace(BusinessId business, Instant now) {
        var place = place();
        return isFree(place) ? new Entry.Open(place) : new Entry.Full(behind(business, now));
    }

    /// One is enough to find out whether it takes messages again.
    private synchronized Semaphore place() {
        return provider.isAway() ? onTrial : places;
    }

    private static boolean isFree(Semaphore place) {
        try {
            return place.tryAcquire(SECOND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// All lines together come back as fast as the lane lets them pass, one of each in turns.
    private synchronized Instant behind(BusinessId business, Instant now) {
        back.values().forEach(line -> leave(line, now));
        back.values().removeIf(Collection::isEmpty);
        var own = back.computeIfAbsent(business, _ -> new ArrayDeque<>());
        int place = own.size() + 1;
        int ahead = back.values().stream().mapToInt(line -> Math.min(line.size(), place)).sum() + 1;
        var until = now.plus(SECOND).plus(gap.multipliedBy(ahead));
        own.add(own.isEmpty() ? until : later(own.getLast(), until));
        return own.getLast();
    }

    private static void leave(ArrayDeque<Instant> line, Instant now) {
        while (!line.isEmpty() && line.getFirst().isBefore(now)) {
            line.removeFirst();
        }
    }

    /// Of somebody who was let in.
    ///
    /// @param answer empty where it says nothing of the provider
    /// @param now when the work is over
    <T> T pass(
            Entry.Open entry,
            Supplier<T> work,
            Function<T, Optional<HandOver>> answer,
            Supplier<Instant> now) {
        try {
            var done = work.get();
            answer.apply(done).ifPresent(heard -> heard(heard, now.get()));
            return done;
        } finally {
            entry.place().release();
        }
    }

    private synchronized void heard(HandOver answer, Instant now) {
        provider = provider.after(answer, now);
    }

    /// Empty while it is written to.
    synchronized Optional<Instant> restsUntil(Instant now) {
        return provider.rests(now) ? Optional.of(provider.restsUntil()) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
