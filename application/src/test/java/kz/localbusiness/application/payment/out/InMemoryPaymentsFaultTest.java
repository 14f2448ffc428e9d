package kz.localbusiness.application.payment.out;

import kz.localbusiness.kaspi.simulator.Bank;

class InMemoryPaymentsFaultTest extends PaymentsFaultContract {

    @Override
    protected Payments payments(Bank bank) {
        return new InMemoryPayments(bank);
    }
}
