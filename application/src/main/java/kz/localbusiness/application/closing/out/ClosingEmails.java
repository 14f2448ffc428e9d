package kz.localbusiness.application.closing.out;

import kz.localbusiness.application.closing.ClosingEmail;

/// E-mail to owners whose business ends.
@FunctionalInterface
public interface ClosingEmails {

    /// @return false when no mail server has taken it now
    boolean send(ClosingEmail email);
}
