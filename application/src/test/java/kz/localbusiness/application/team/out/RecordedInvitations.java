package kz.localbusiness.application.team.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.team.InvitationEmail;

/// Keeps what was sent, and takes nothing while a test has it refuse.
public final class RecordedInvitations implements InvitationEmails {

    private final List<InvitationEmail> sent = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public boolean send(InvitationEmail email) {
        if (!refusing) {
            sent.add(email);
        }
        return !refusing;
    }

    public void refuse() {
        refusing = true;
    }

    public List<InvitationEmail> sent() {
        return List.copyOf(sent);
    }
}
