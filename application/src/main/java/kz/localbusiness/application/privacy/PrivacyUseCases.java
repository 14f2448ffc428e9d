package kz.localbusiness.application.privacy;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.payment.ClientMoney;

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

    public static ShowMyFile showMyFile(
            ClientRecords records,
            ClientCards cards,
            ClientMoney money,
            ChatLinks chats,
            Callers callers) {
        return new ShowMyFileUseCase(records, cards, money, chats, callers);
    }

    public static EraseMyTraces eraseMyTraces(
            ClientStores stores,
            ClientSignIns signIns,
            AuditLog log,
            DerivedSecrets secrets,
            Clock clock,
            Callers callers) {
        return new EraseMyTracesUseCase(stores, signIns, log, secrets, clock, callers);
    }
}
