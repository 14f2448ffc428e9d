package kz.localbusiness.application.notice.out;

class InMemoryBellsTest extends BellsContract {

    private final InMemoryBells bells = new InMemoryBells();

    @Override
    protected Bells bells() {
        return bells;
    }
}
