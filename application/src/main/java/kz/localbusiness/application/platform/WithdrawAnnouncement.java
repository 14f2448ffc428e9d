package kz.localbusiness.application.platform;

import java.util.UUID;

/// The operator takes an announcement back; one that is not there is gone already.
@FunctionalInterface
public interface WithdrawAnnouncement {

    void withdraw(UUID announcement);
}
