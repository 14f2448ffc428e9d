package kz.localbusiness.application.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.domain.client.ClientImport;

@UseCase(Audience.MANAGEMENT)
class ShowImportUseCase implements ShowImport {

    private static final Duration TOLD = Duration.ofDays(1);

    private final ClientImports imports;
    private final Clock clock;

    ShowImportUseCase(ClientImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public Optional<ShownImport> show(Query query) {
        var now = clock.instant();
        return imports.last()
                .map(one -> new ShownImport(one, one.at(now)))
                .filter(shown ->
                        shown.state() != ClientImport.State.DONE
                                || shown.progress().touched().plus(TOLD).isAfter(now));
    }
}
