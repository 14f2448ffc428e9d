package kz.localbusiness.kaspi.simulator.http;

import static kz.localbusiness.kaspi.simulator.Scheme.R1;
import static kz.localbusiness.kaspi.simulator.Scheme.R2;
import static kz.localbusiness.kaspi.simulator.Scheme.R3;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Scheme;

/// Which address leads to which operation, in which schemes.
final class Routes {

    private static final Set<Scheme> ALL = EnumSet.allOf(Scheme.class);
    private static final Set<Scheme> CERTIFIED = EnumSet.of(R2, R3);

    /// @param path after the version; one that ends in `/` has a value behind it
    record Route(String method, String path, Set<Scheme> schemes, Operation operation) {

        boolean leads(Scheme scheme, String version, String asked, String by) {
            return by.equals(method)
                    && schemes.contains(scheme)
                    && (version.equals("v01") || operation == Operation.STATUS)
                    && (path.endsWith("/") ? isValue(asked) : asked.equals(path));
        }

        String value(String asked) {
            return path.endsWith("/") ? asked.substring(path.length()) : asked;
        }

        private boolean isValue(String asked) {
            return asked.startsWith(path) && asked.indexOf('/', path.length()) < 0;
        }
    }

    private static final List<Route> ROUTES =
            List.of(
                    new Route("GET", "health/ping", ALL, Operation.PING),
                    new Route(
                            "GET",
                            "partner/tradepoints",
                            EnumSet.of(R1, R2),
                            Operation.TRADE_POINTS),
                    new Route(
                            "GET", "partner/tradepoints/", EnumSet.of(R3), Operation.TRADE_POINTS),
                    new Route("POST", "device/register", ALL, Operation.REGISTER),
                    new Route("POST", "device/delete", ALL, Operation.DELETE),
                    new Route("POST", "qr/create", ALL, Operation.CREATE_QR),
                    new Route("POST", "qr/create-link", ALL, Operation.CREATE_LINK),
                    new Route("GET", "payment/status/", ALL, Operation.STATUS),
                    new Route("POST", "return/create", EnumSet.of(R2), Operation.CREATE_RETURN),
                    new Route("GET", "return/status/", EnumSet.of(R2), Operation.RETURN_STATUS),
                    new Route(
                            "POST",
                            "return/operations",
                            EnumSet.of(R2),
                            Operation.RETURN_OPERATIONS),
                    new Route("GET", "payment/details", CERTIFIED, Operation.DETAILS),
                    new Route("POST", "payment/return", CERTIFIED, Operation.RETURN),
                    new Route("GET", "remote/client-info", EnumSet.of(R3), Operation.CLIENT),
                    new Route("POST", "remote/create", EnumSet.of(R3), Operation.CREATE_INVOICE),
                    new Route("POST", "remote/cancel", EnumSet.of(R3), Operation.CANCEL_INVOICE),
                    new Route("POST", "test/payment/", ALL, Operation.EMULATION));

    private Routes() {}

    static Optional<Route> find(Scheme scheme, String version, String path, String method) {
        return ROUTES.stream()
                .filter(route -> route.leads(scheme, version, path, method))
                .findFirst();
    }
}
