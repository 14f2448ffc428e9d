package kz.localbusiness.application.notice.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;

/// Keeps what it has taken; a test may have it answer otherwise.
public final class RecordedStaffEmails implements StaffEmails {

    private static final HandOver TAKEN = new Accepted(null, null);

    private final List<StaffMessage> sent = new CopyOnWriteArrayList<>();
    private volatile HandOver answer = TAKEN;

    @Override
    public HandOver send(StaffMessage email) {
        if (answer instanceof Accepted) {
            sent.add(email);
        }
        return answer;
    }

    public void refuse() {
        answer = new NotNow(null);
    }

    public void accept() {
        answer = TAKEN;
    }

    public List<StaffMessage> sent() {
        return List.copyOf(sent);
    }
}
