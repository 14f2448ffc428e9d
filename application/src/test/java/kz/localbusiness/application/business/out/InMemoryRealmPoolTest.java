package kz.localbusiness.application.business.out;

class InMemoryRealmPoolTest extends RealmPoolContract {

    private final InMemoryRealmPool pool = new InMemoryRealmPool();

    @Override
    protected RealmPool pool() {
        return pool;
    }

    @Override
    protected RealmDirectory directory() {
        return pool;
    }
}
