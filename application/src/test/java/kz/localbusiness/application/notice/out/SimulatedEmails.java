package kz.localbusiness.application.notice.out;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.notice.HandOver;

/// A mail server with its own faults. Mailboxes show what has one name once, so does it.
public final class SimulatedEmails implements AppointmentEmails {

    public enum Fault {
        /// It has the message, and its answer is lost.
        LOST_ANSWER,
        /// The line is cut before it has the message.
        LOST_MESSAGE,
        AWAY
    }

    private final List<AppointmentEmail> taken = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private int lostAnswers;

    @Override
    public synchronized HandOver send(AppointmentEmail email) {
        var fault = faults.poll();
        if (fault == null) {
            taken.add(email);
            return new HandOver.Accepted(null, null);
        }
        return switch (fault) {
            case LOST_ANSWER -> {
                taken.add(email);
                lostAnswers++;
                yield new HandOver.Unclear();
            }
            case LOST_MESSAGE -> new HandOver.Unclear();
            case AWAY -> new HandOver.NotNow(null);
        };
    }

    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    /// Nothing goes wrong from now on.
    public synchronized void recover() {
        faults.clear();
    }

    public synchronized int lostAnswers() {
        return lostAnswers;
    }

    public synchronized List<AppointmentEmail> taken() {
        return List.copyOf(taken);
    }
}
