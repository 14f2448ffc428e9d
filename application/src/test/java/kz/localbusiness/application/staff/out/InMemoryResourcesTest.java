package kz.localbusiness.application.staff.out;

class InMemoryResourcesTest extends ResourcesContract {

    private final Resources resources = new InMemoryResources();

    @Override
    protected Resources resources() {
        return resources;
    }
}
