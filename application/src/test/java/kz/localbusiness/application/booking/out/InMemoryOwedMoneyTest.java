package kz.localbusiness.application.booking.out;

import kz.localbusiness.application.payment.out.OwedMoney;

class InMemoryOwedMoneyTest extends OwedMoneyContract {

    private final InMemoryClientVisits visits = new InMemoryClientVisits();

    @Override
    protected ClientVisits visits() {
        return visits;
    }

    @Override
    protected OwedMoney owed() {
        return visits;
    }
}
