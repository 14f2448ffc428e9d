package kz.localbusiness.application.notice.out;

class InMemoryWarningRoundsTest extends WarningRoundsContract {

    private final WarningRounds rounds = new InMemoryWarningRounds();

    @Override
    protected WarningRounds rounds() {
        return rounds;
    }
}
