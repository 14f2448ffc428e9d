package kz.localbusiness.application.client.out;

class InMemoryClientImportsTest extends ClientImportsContract {

    private final ClientImports imports = new InMemoryClientImports();

    @Override
    protected ClientImports imports() {
        return imports;
    }
}
