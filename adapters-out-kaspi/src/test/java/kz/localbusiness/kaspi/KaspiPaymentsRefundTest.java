package kz.localbusiness.kaspi;

import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.application.payment.out.PaymentsRefundContract;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.http.SimulatorServer;
import org.junit.jupiter.api.AfterEach;

class KaspiPaymentsRefundTest extends PaymentsRefundContract {

    private final SimulatorServer server = SimulatedKaspi.server(bank);

    @Override
    protected Payments payments(Bank bank) {
        return SimulatedKaspi.payments(server);
    }

    @AfterEach
    void leave() {
        server.close();
    }
}
