package kz.localbusiness.application.client.out;

import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.client.ClientImport;

public final class InMemoryClientImports implements ClientImports {

    private static final String LAST = "last";

    private final InMemoryRows<String, ClientImport> rows =
            new InMemoryRows<>(
                    progress -> new InMemoryRows.Key<>(progress.business(), LAST),
                    ClientImport::version,
                    InMemoryClientImports::inVersion);

    @Override
    public Optional<ClientImport> last() {
        return rows.find(LAST);
    }

    @Override
    public void save(ClientImport progress) {
        rows.save(progress);
    }

    private static ClientImport inVersion(ClientImport one, long version) {
        return new ClientImport(
                one.business(),
                one.total(),
                one.done(),
                one.brought(),
                one.begun(),
                one.touched(),
                version);
    }

    public void clear() {
        rows.clear();
    }
}
