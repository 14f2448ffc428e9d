package kz.localbusiness.application.notice.out;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;

/// A messenger with its own faults; nobody can ask it what it has taken. It is there until a test
/// sends it away.
public final class SimulatedChats implements ChatMessages {

    public enum Fault {
        /// It has the message, and its answer is lost.
        LOST_ANSWER,
        /// The message does not reach it, nor does anybody hear so.
        LOST_MESSAGE,
        AWAY
    }

    public record Message(long chat, String text, List<Button> buttons) {}

    private final List<Message> taken = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
    private volatile boolean isThere = true;

    @Override
    public boolean isOffered() {
        return isThere;
    }

    @Override
    public synchronized HandOver send(long chat, String text, List<Button> buttons) {
        if (blocked.contains(chat)) {
            return new HandOver.Refused(DeliveryFailure.BLOCKED);
        }
        var message = new Message(chat, text, List.copyOf(buttons));
        var fault = faults.poll();
        if (fault == null) {
            taken.add(message);
            return new HandOver.Accepted(null, null);
        }
        return switch (fault) {
            case LOST_ANSWER -> {
                taken.add(message);
                yield new HandOver.Unclear();
            }
            case LOST_MESSAGE -> new HandOver.Unclear();
            case AWAY -> new HandOver.NotNow(null);
        };
    }

    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    /// Whoever reads there has blocked the bot.
    public void block(long chat) {
        blocked.add(chat);
    }

    public void goAway() {
        isThere = false;
    }

    public synchronized List<Message> to(long chat) {
        return taken.stream().filter(one -> one.chat() == chat).toList();
    }
}
