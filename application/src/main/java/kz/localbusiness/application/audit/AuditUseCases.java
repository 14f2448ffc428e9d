package kz.localbusiness.application.audit;

import java.time.Clock;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.Traces;

/// The one public door to the use cases of this package, for wiring by hand.
public final class AuditUseCases {

    private AuditUseCases() {}

    public static ListDueTraces listDueTraces(Traces traces, Clock clock) {
        return new ListDueTracesUseCase(traces, clock);
    }

    public static RelayTraces relayTraces(Traces traces, AuditLog log) {
        return new RelayTracesUseCase(traces, log);
    }

    public static ShowAuditLog showAuditLog(AuditLog log) {
        return new ShowAuditLogUseCase(log);
    }
}
