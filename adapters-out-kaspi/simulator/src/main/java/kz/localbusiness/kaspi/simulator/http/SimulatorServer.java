package kz.localbusiness.kaspi.simulator.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.ShiftedClock;
import kz.localbusiness.kaspi.simulator.biller.Merchants;
import org.jspecify.annotations.Nullable;

/// The bank behind one port of the loopback address.
public final class SimulatorServer implements AutoCloseable {

    private static final int NO_DELAY = 0;

    private final HttpServer server;
    private final String protocol;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SeenRequests seen = new SeenRequests();
    private final Patience patience = new Patience();

    private final Bank bank;

    private SimulatorServer(Bank bank, HttpServer server, String protocol, Callers callers) {
        this.bank = bank;
        this.server = server;
        this.protocol = protocol;
        var schemes = new QrFace(bank, callers, seen, patience);
        open("/", new PurchaseList(bank));
        open("/pay/", new PayPage(bank));
        for (var prefix : List.of("/r1/", "/r2/", "/r3/")) {
            open(prefix, schemes);
        }
        server.setExecutor(threads);
        server.start();
    }

    /// @param port 0 for any that is free
    /// @param own the name in the certificate of whoever calls by scheme r2 and does not say who
    /// @param shared the same for r3
    public static SimulatorServer plain(
            Bank bank, int port, @Nullable String own, @Nullable String shared) {
        var callers = new Callers(own, shared);
        try {
            return new SimulatorServer(bank, HttpServer.create(loopback(port), 0), "http", callers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Asks callers for a certificate that the context trusts, and serves those without one too:
    /// scheme r1 needs none.
    public static SimulatorServer secure(Bank bank, int port, SSLContext tls) {
        try {
            var server = HttpsServer.create(loopback(port), 0);
            server.setHttpsConfigurator(asking(tls));
            return new SimulatorServer(bank, server, "https", new Callers(null, null));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Opens `/control` too, by which a person at a machine of their own does what only the bank
    /// can.
    ///
    /// @param clock the bank's
    public void control(ShiftedClock clock) {
        open("/control/", new ControlFace(bank, clock, seen));
    }

    /// Opens `/online`, of whose orders these merchants hear, and `/merchants`, where they become
    /// more.
    public void sellFor(Merchants merchants) {
        open("/online", new OnlineFace(merchants, address()));
        open("/merchants", new MerchantsPage(merchants));
    }

    public URI address() {
        return URI.create("%s://localhost:%d".formatted(protocol, server.getAddress().getPort()));
    }

    /// The last requests to the schemes, the oldest first.
    public List<Seen> seen() {
        return seen.all();
    }

    @Override
    public void close() {
        patience.end();
        server.stop(NO_DELAY);
        threads.shutdownNow();
    }

    private void open(String path, HttpHandler handler) {
        server.createContext(path, new Guarded(handler));
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static HttpsConfigurator asking(SSLContext tls) {
        return new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var wanted = tls.getDefaultSSLParameters();
                wanted.setWantClientAuth(true);
                wanted.setProtocols(new String[] {"TLSv1.2"});
                parameters.setSSLParameters(wanted);
            }
        };
    }
}
