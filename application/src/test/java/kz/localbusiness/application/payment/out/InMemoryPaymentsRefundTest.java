package kz.localbusiness.application.payment.out;

import kz.localbusiness.kaspi.simulator.Bank;

class InMemoryPaymentsRefundTest extends PaymentsRefundContract {

    @Override
    protected Payments payments(Bank bank) {
        return new InMemoryPayments(bank);
    }
}
