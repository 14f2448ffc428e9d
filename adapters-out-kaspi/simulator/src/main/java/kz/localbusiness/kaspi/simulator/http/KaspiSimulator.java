package kz.localbusiness.kaspi.simulator.http;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.ShiftedClock;
import kz.localbusiness.kaspi.simulator.Switch;
import kz.localbusiness.kaspi.simulator.TradePoint;
import kz.localbusiness.kaspi.simulator.biller.Biller;

/// Starts the bank on the loopback address: `KaspiSimulator --port 3080 [--key test_demo] [--bin
/// 120340005670] [--link-base http://localhost:3080/pay/] [--biller-url https://…]`. It knows one
/// organisation, whose certificates are implied where nobody shows one.
public final class KaspiSimulator {

    private static final String OWN = "demo";
    private static final String SHARED = "platform";

    private KaspiSimulator() {}

    public static void main(String[] arguments) throws Exception {
        var options = options(arguments);
        int port = Integer.parseInt(options.getOrDefault("port", "3080"));
        var clock = new ShiftedClock(InstantSource.system());
        var base = options.getOrDefault("link-base", "http://localhost:%d/pay/".formatted(port));
        var behaviour = Behaviour.STANDARD.withLinkBase(base).with(Switch.CODE_IS_LINK);
        var bank = new Bank(clock, behaviour);
        bank.office().admit(demo(options));
        try (var server = SimulatorServer.plain(bank, port, OWN, SHARED)) {
            server.control(clock);
            var merchant = options.get("biller-url");
            if (merchant != null) {
                server.sellFor(new Biller(URI.create(merchant), Biller.PATIENCE, clock, Map.of()));
            }
            new CountDownLatch(1).await();
        }
    }

    private static Organisation demo(Map<String, String> options) {
        return new Organisation(
                options.getOrDefault("bin", "120340005670"),
                options.getOrDefault("key", "test_demo"),
                OWN,
                SHARED,
                List.of(TradePoint.open(1001, "Салон"), TradePoint.open(1002, "Барбершоп")));
    }

    private static Map<String, String> options(String[] arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("an option without a value");
        }
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        return options;
    }
}
