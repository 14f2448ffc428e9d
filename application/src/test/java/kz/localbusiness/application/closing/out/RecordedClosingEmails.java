package kz.localbusiness.application.closing.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.closing.ClosingEmail;

/// Keeps what was sent, and takes nothing while a test has it refuse.
public final class RecordedClosingEmails implements ClosingEmails {

    private final List<ClosingEmail> sent = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public boolean send(ClosingEmail email) {
        if (!refusing) {
            sent.add(email);
        }
        return !refusing;
    }

    public void refuse(boolean from) {
        refusing = from;
    }

    public List<ClosingEmail> sent() {
        return List.copyOf(sent);
    }
}
