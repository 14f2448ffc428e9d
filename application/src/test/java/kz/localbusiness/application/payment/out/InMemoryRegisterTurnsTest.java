package kz.localbusiness.application.payment.out;

class InMemoryRegisterTurnsTest extends RegisterTurnsContract {

    private final RegisterTurns turns = new InMemoryRegisterTurns();

    @Override
    protected RegisterTurns turns() {
        return turns;
    }
}
