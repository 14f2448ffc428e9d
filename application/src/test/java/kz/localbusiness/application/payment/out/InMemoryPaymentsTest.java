package kz.localbusiness.application.payment.out;

import kz.localbusiness.kaspi.simulator.Bank;

class InMemoryPaymentsTest extends PaymentsContract {

    @Override
    protected Payments payments(Bank bank) {
        return new InMemoryPayments(bank);
    }
}
