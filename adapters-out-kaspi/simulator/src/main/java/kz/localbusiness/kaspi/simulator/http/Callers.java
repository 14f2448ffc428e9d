package kz.localbusiness.kaspi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.net.ssl.SSLPeerUnverifiedException;
import kz.localbusiness.kaspi.simulator.Caller;
import kz.localbusiness.kaspi.simulator.Scheme;
import org.jspecify.annotations.Nullable;

/// Who sends a request: by the key or by the name in a certificate. Where there is no TLS, a header
/// stands for the certificate.
///
/// @param own whose certificate is meant by scheme r2 without that header
/// @param shared whose by r3
record Callers(@Nullable String own, @Nullable String shared) {

    static final String IN_PLACE_OF_CERTIFICATE = "X-Client-Certificate";

    Caller of(HttpExchange exchange, Scheme scheme) {
        var credential =
                scheme == Scheme.R1
                        ? exchange.getRequestHeaders().getFirst("Api-Key")
                        : certificate(exchange, scheme);
        var address = exchange.getRemoteAddress().getAddress().getHostAddress();
        return new Caller(scheme, credential, null, address);
    }

    private @Nullable String certificate(HttpExchange exchange, Scheme scheme) {
        if (exchange instanceof HttpsExchange secure) {
            return commonName(secure).orElse(null);
        }
        var named = exchange.getRequestHeaders().getFirst(IN_PLACE_OF_CERTIFICATE);
        return named != null ? named : scheme == Scheme.R2 ? own : shared;
    }

    private static Optional<String> commonName(HttpsExchange exchange) {
        try {
            var name = new LdapName(exchange.getSSLSession().getPeerPrincipal().getName());
            return name.getRdns().stream()
                    .filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> part.getValue().toString())
                    .findFirst();
        } catch (SSLPeerUnverifiedException | InvalidNameException nobody) {
            return Optional.empty();
        }
    }
}
