package kz.localbusiness.application.notice.out;

import kz.localbusiness.domain.shared.PhoneNumber;

/// SMS.
public interface TextMessages {

    /// @return false when nobody took it
    boolean send(PhoneNumber to, String text);
}
