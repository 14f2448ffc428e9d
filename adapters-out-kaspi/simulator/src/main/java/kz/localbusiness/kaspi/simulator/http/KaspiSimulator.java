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
import kz.localbusiness.kaspi.simulator.biller.Merchants;

/// Starts the bank on the loopback address: `KaspiSimulator --port 3080 [--key test_demo] [--bin
/// 120340005670] [--link-base http://localhost:3080/pay/] [--biller-url https://…] [--merchants
/// anywhere]`. It knows one organisation, whose certificates are implied where nobody shows one.
/// Merchants of its `/online` are on the loopback address unless they may be anywhere; who has no
/// service of its own there is the biller.
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
            server.sellFor(merchants(options, clock));
            new CountDownLatch(1).await();
        }
    }

    private static Merchants merchants(Map<String, String> options, InstantSource clock) {
        boolean anywhere = "anywhere".equals(options.get("merchants"));
        var address = options.get("biller-url");
        var usual =
                address == null
                        ? null
                        : new Biller(URI.create(address), Biller.PATIENCE, clock, Map.of());
        return new Merchants(clock, anywhere, usual);
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
