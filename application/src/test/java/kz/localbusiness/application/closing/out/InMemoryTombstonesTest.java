package kz.localbusiness.application.closing.out;

class InMemoryTombstonesTest extends TombstonesContract {

    private final InMemoryTombstones tombstones = new InMemoryTombstones();

    @Override
    protected Tombstones tombstones() {
        return tombstones;
    }
}
