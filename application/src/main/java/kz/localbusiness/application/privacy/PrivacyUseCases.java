package kz.localbusiness.application.privacy;

import java.time.Clock;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.audit.out.AuditLog;

/// The one public door to the use cases of this package, for wiring by hand.
public final class PrivacyUseCases {

    private PrivacyUseCases() {}

    public static EraseClient eraseClient(
            ClientStores stores,
            ClientSignIns signIns,
            AuditLog log,
            DerivedSecrets secrets,
            Clock clock) {
        return new EraseClientUseCase(stores, signIns, log, secrets, clock);
    }
}
