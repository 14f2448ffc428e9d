package kz.localbusiness.webkassa;

import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.application.payment.out.FiscalRegisterContract;
import kz.localbusiness.application.payment.out.PlayedRegister;
import org.junit.jupiter.api.AfterEach;

class WebkassaRegisterTest extends FiscalRegisterContract {

    private final List<SimulatedWebkassa> servers = new ArrayList<>();

    @Override
    protected FiscalRegister register(PlayedRegister played) {
        var server = new SimulatedWebkassa(played);
        servers.add(server);
        return WebkassaConfiguration.register(SimulatedWebkassa.settings(server.address()));
    }

    @AfterEach
    void leave() {
        servers.forEach(SimulatedWebkassa::close);
    }
}
