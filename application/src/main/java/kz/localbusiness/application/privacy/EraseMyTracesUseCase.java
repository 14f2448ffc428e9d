package kz.localbusiness.application.privacy;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.domain.privacy.ErasureDecision;

@UseCase(Audience.CLIENTS)
class EraseMyTracesUseCase implements EraseMyTraces {

    private final EraseClient erasure;
    private final Callers callers;

    EraseMyTracesUseCase(
            ClientStores stores,
            ClientSignIns signIns,
            AuditLog log,
            DerivedSecrets secrets,
            Clock clock,
            Callers callers) {
        this.erasure = new EraseClientUseCase(stores, signIns, log, secrets, clock);
        this.callers = callers;
    }

    @Override
    public Optional<ErasureDecision> erase(Command command) {
        return callers.current()
                .phoneAt(command.business())
                .map(phone -> erasure.erase(new EraseClient.Command(command.business(), phone)));
    }
}
