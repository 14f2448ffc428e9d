package kz.localbusiness.application.business.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.business.RegistrationEmail;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.shared.EmailAddress;

/// Keeps what was sent, and takes nothing while a test has it refuse.
public final class RecordedRegistrationEmails implements RegistrationEmails {

    private final List<RegistrationEmail> sent = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public boolean send(RegistrationEmail email) {
        if (!refusing) {
            sent.add(email);
        }
        return !refusing;
    }

    public void refuse(boolean from) {
        refusing = from;
    }

    public List<RegistrationEmail> sent() {
        return List.copyOf(sent);
    }

    public ConfirmationCode lastCodeTo(EmailAddress address) {
        return sent.stream()
                .filter(email -> email.to().equals(address))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("nothing was sent to that address"))
                .code();
    }
}
