package kz.localbusiness.application.business.out;

class InMemoryBusinessDirectoryTest extends BusinessDirectoryContract {

    private final BusinessDirectory directory = new InMemoryBusinessDirectory();

    @Override
    protected BusinessDirectory directory() {
        return directory;
    }
}
