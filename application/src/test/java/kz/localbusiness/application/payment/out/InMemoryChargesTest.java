package kz.localbusiness.application.payment.out;

class InMemoryChargesTest extends ChargesContract {

    private final InMemoryCharges charges = new InMemoryCharges();

    @Override
    protected Charges charges() {
        return charges;
    }

    @Override
    protected DueCharges dueCharges() {
        return charges;
    }
}
