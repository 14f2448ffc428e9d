package kz.localbusiness.application.notice.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.notice.AppointmentEmail;

/// Keeps what was sent, and takes nothing while a test has it refuse.
public final class RecordedEmails implements AppointmentEmails {

    private final List<AppointmentEmail> sent = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public boolean send(AppointmentEmail email) {
        if (!refusing) {
            sent.add(email);
        }
        return !refusing;
    }

    public void refuse() {
        refusing = true;
    }

    public void accept() {
        refusing = false;
    }

    public List<AppointmentEmail> sent() {
        return List.copyOf(sent);
    }
}
