package kz.localbusiness.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.application.RealmIssuers;
import kz.localbusiness.domain.shared.BusinessId;

/// A server of realms that hands out keys and whatever ID token it was told to.
final class FakeRealms implements RealmIssuers, AutoCloseable {

    /// Of a business whose server is down.
    static final BusinessId LOST =
            new BusinessId(UUID.fromString("44444444-4444-4444-8444-444444444444"));

    private static final int SILENT_PORT = 1;

    private final HttpServer http;
    private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile String idToken = "";

    FakeRealms() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/realms/", this::answer);
        http.start();
    }

    @Override
    public Optional<URI> issuer(BusinessId business) {
        var port = business.equals(LOST) ? SILENT_PORT : http.getAddress().getPort();
        return Optional.of(URI.create("http://127.0.0.1:%d/realms/%s".formatted(port, business)));
    }

    URI platform() {
        return URI.create(
                "http://127.0.0.1:%d/realms/platform".formatted(http.getAddress().getPort()));
    }

    void create(BusinessId business) {
        keys.put(business.toString(), newKey());
    }

    void createPlatform() {
        keys.put("platform", newKey());
    }

    /// Signed by the realm of this business, whatever the claims say.
    String signed(BusinessId business, JWTClaimsSet claims) {
        return signed(business.toString(), claims);
    }

    String signedForThePlatform(JWTClaimsSet claims) {
        return signed("platform", claims);
    }

    private String signed(String realm, JWTClaimsSet claims) {
        try {
            var key = keys.getOrDefault(realm, newKey());
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void handOut(String token) {
        idToken = token;
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        calls.add(path);
        var realm = path.substring("/realms/".length()).replaceFirst("/.*", "");
        var key = keys.get(realm);
        if (key == null) {
            reply(exchange, 404, "{\"error\":\"Realm does not exist\"}");
        } else if (path.endsWith("/certs")) {
            reply(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        } else {
            reply(
                    exchange,
                    200,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                            .formatted(idToken));
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
