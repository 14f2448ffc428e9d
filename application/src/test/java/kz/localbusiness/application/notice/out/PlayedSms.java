package kz.localbusiness.application.notice.out;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import org.jspecify.annotations.Nullable;

/// A provider of SMS as it runs, in memory: which messages it has, what became of them, and what
/// goes wrong next.
public final class PlayedSms {

    public enum Fault {
        /// It takes the message, and its answer is lost.
        LOST,
        /// It takes the message, and answers when nobody listens any more.
        LATE,
        /// It takes the message, and shows an error page of its server.
        ERROR_PAGE,
        /// It takes the message, and answers nothing.
        EMPTY,
        /// It takes the message, and writes half of an answer.
        HALF,
        /// It takes the message, and the line breaks in the middle of its answer.
        CUT,
        /// The request is lost on its way, and nobody can say so.
        SWALLOWED,
        /// Something in front of it turns the request away.
        AWAY,
        /// It says that nobody has the number.
        BAD_NUMBER;

        boolean isAfterwards() {
            return this != SWALLOWED && this != AWAY && this != BAD_NUMBER;
        }
    }

    /// @param number the provider's
    /// @param term for how long it is to try
    /// @param name what we call it
    public record Message(long number, String digits, String text, Duration term, String name) {}

    private final List<Message> messages = new ArrayList<>();
    private final Map<Long, Standing> standings = new HashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Map<String, Fault> faultsOfNumbers = new HashMap<>();
    private @Nullable DeliveryFailure refusal;
    private @Nullable DeliveryFailure refusalOfNext;
    private boolean isBusy;
    private int inside;
    private int mostInside;

    /// Who else asks meanwhile is counted.
    public <T> T busy(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        inside++;
        mostInside = Math.max(mostInside, inside);
    }

    private synchronized void leave() {
        inside--;
    }

    public synchronized int mostAtOnce() {
        return mostInside;
    }

    /// The next messages, one each.
    public synchronized void next(Fault... some) {
        faults.addAll(List.of(some));
    }

    /// The next message to this number.
    synchronized void next(String digits, Fault fault) {
        faultsOfNumbers.put(digits, fault);
    }

    synchronized Optional<Fault> fault(String digits) {
        var own = faultsOfNumbers.remove(digits);
        return own == null ? fault() : beyondRefusal(own);
    }

    synchronized Optional<Fault> fault() {
        return beyondRefusal(faults.poll());
    }

    private Optional<Fault> beyondRefusal(@Nullable Fault fault) {
        if (fault == Fault.BAD_NUMBER) {
            refusalOfNext = DeliveryFailure.BAD_ADDRESS;
        }
        return Optional.ofNullable(fault).filter(one -> one != Fault.BAD_NUMBER);
    }

    /// Every message, until it is put in order.
    public synchronized void refuse(DeliveryFailure why) {
        refusal = why;
    }

    /// It wants to be left alone for a while.
    public synchronized void beBusy() {
        isBusy = true;
    }

    public synchronized void putInOrder() {
        refusal = null;
        refusalOfNext = null;
        isBusy = false;
        faults.clear();
    }

    synchronized Optional<DeliveryFailure> refusal() {
        var of = refusalOfNext == null ? refusal : refusalOfNext;
        refusalOfNext = null;
        return Optional.ofNullable(of);
    }

    synchronized boolean isBusy() {
        return isBusy;
    }

    synchronized Message take(String digits, String text, Duration term, String name) {
        var message = new Message(messages.size() + 1_000L, digits, text, term, name);
        messages.add(message);
        standings.put(message.number(), new Standing.Underway());
        return message;
    }

    synchronized Optional<Message> numbered(long number) {
        return messages.stream().filter(one -> one.number() == number).findFirst();
    }

    synchronized Optional<Message> named(String name) {
        return messages.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// In the order in which they were taken.
    public synchronized List<Message> taken() {
        return List.copyOf(messages);
    }

    /// What becomes of all that it has.
    public synchronized void let(Standing now) {
        standings.replaceAll((_, _) -> now);
    }

    synchronized Standing standing(Message message) {
        return Objects.requireNonNull(standings.get(message.number()));
    }
}
