package kz.localbusiness.application.payment.out;

class InMemoryCashRegistersTest extends CashRegistersContract {

    private final CashRegisters registers = new InMemoryCashRegisters();

    @Override
    protected CashRegisters registers() {
        return registers;
    }
}
