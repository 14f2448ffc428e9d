package kz.localbusiness.application.notice.out;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.notice.OwnerEmail;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.shared.EmailAddress;

/// Keeps what it has taken; for whom a test says so it takes nothing now.
public final class RecordedOwnerEmails implements OwnerEmails {

    private final List<OwnerEmail> sent = new CopyOnWriteArrayList<>();
    private final Set<EmailAddress> deferred = new HashSet<>();
    private boolean isDown;

    @Override
    public synchronized HandOver send(OwnerEmail email) {
        if (isDown) {
            return new HandOver.NotNow(null);
        }
        if (deferred.contains(email.to())) {
            return new HandOver.NotNow(Duration.ofMinutes(1));
        }
        sent.add(email);
        return new HandOver.Accepted(null, null);
    }

    public synchronized void defer(EmailAddress address) {
        deferred.add(address);
    }

    public synchronized void deferNobody() {
        deferred.clear();
    }

    public synchronized void isDown(boolean down) {
        isDown = down;
    }

    public List<OwnerEmail> sent() {
        return List.copyOf(sent);
    }
}
