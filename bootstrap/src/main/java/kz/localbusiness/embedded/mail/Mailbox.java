package kz.localbusiness.embedded.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The last messages that were handed over to be sent.
public final class Mailbox implements MessageDeliveryHandler {

    private static final int KEPT = 200;

    private final InstantSource clock;
    private final Deque<SentMail> newestFirst = new ArrayDeque<>();
    private int count;

    public Mailbox(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized GreenMailUser handle(MovingMessage message, MailAddress recipient)
            throws MessagingException {
        newestFirst.addFirst(
                new MailReader(message.getMessage())
                        .read(++count, clock.instant(), recipient.getEmail()));
        while (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return new Nobody(recipient.getEmail());
    }

    synchronized List<SentMail> newestFirst() {
        return List.copyOf(newestFirst);
    }

    Optional<SentMail> find(int number) {
        return newestFirst().stream().filter(mail -> mail.number() == number).findFirst();
    }
}
