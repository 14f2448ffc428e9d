package kz.localbusiness.embedded.sms;

import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.shared.PhoneNumber;

/// For an installation that says it has no SMS: whoever wants one is told so and takes e-mail.
public final class NoTextMessages implements TextMessages {

    @Override
    public boolean send(PhoneNumber to, String text) {
        return false;
    }
}
