package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientImports;

@UseCase(Audience.MANAGEMENT)
class ShowImportUseCase implements ShowImport {

    private final ClientImports imports;
    private final Clock clock;

    ShowImportUseCase(ClientImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public Optional<ShownImport> show(Query query) {
        return imports.last().map(one -> new ShownImport(one, one.at(clock.instant())));
    }
}
