package kz.localbusiness.kaspi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.http.SimulatorServer;
import org.jspecify.annotations.Nullable;

/// The adapter, at the simulated bank on loopback.
final class SimulatedKaspi {

    /// Of the client; only a fault makes it wait so long.
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private SimulatedKaspi() {}

    /// Without TLS, where the schemes with certificates are the salon's and the platform's.
    static SimulatorServer server(Bank bank) {
        return SimulatorServer.plain(bank, 0, "salon", "platform");
    }

    static Payments payments(SimulatorServer server) {
        return payments(settings(server.address(), PATIENCE));
    }

    static Payments payments(KaspiSettings settings) {
        return KaspiConfiguration.payments(settings);
    }

    static KaspiSettings settings(URI address, Duration patience) {
        return settings(address, patience, null, null, null);
    }

    static KaspiSettings withoutAddresses() {
        return settings(Map.of(), PATIENCE, null, null, null);
    }

    static KaspiSettings settings(
            URI address,
            Duration patience,
            @Nullable Path trust,
            @Nullable Path keystore,
            @Nullable Path password) {
        var everywhere = Map.of(Scheme.R1, address, Scheme.R2, address, Scheme.R3, address);
        return settings(everywhere, patience, trust, keystore, password);
    }

    private static KaspiSettings settings(
            Map<Scheme, URI> addresses,
            Duration patience,
            @Nullable Path trust,
            @Nullable Path keystore,
            @Nullable Path password) {
        return new KaspiSettings(
                addresses,
                patience,
                patience,
                2,
                Duration.ofMillis(1),
                ZoneId.of("Asia/Almaty"),
                PhoneForm.SEVEN,
                trust,
                keystore,
                password);
    }
}
