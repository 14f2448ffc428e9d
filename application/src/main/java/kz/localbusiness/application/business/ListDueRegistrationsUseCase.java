package kz.localbusiness.application.business;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.TendRegistration.Due;
import kz.localbusiness.application.business.TendRegistration.Reason;
import kz.localbusiness.application.business.out.Registrations;

@UseCase(Audience.PLATFORM)
class ListDueRegistrationsUseCase implements ListDueRegistrations {

    /// Whoever has the page open goes on by themselves before.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RegistrationDesk desk;
    private final Registrations registrations;

    ListDueRegistrationsUseCase(RegistrationDesk desk, Registrations registrations) {
        this.desk = desk;
        this.registrations = registrations;
    }

    @Override
    public List<Due> due(int most) {
        var waiting = registrations.waiting(desk.now().minus(PATIENCE), most);
        var outlived = registrations.outlived(desk.now(), most);
        return Stream.concat(
                        waiting.stream().map(id -> new Due(id, Reason.WAITS)),
                        outlived.stream().map(id -> new Due(id, Reason.OUTLIVED)))
                .toList();
    }
}
