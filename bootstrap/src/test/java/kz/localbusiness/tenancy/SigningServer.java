package kz.localbusiness.tenancy;

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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// In the place of Keycloak, since a real one signs no expired tokens and none for other people:
/// every realm is there, with a key of its own, and whatever claims a test wants are signed by it.
/// The real one is met in the journey and in the attacks.
final class SigningServer implements AutoCloseable {

    private static final String REALMS = "/realms/";

    private final HttpServer http;
    private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
    private volatile String idToken = "";

    SigningServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::answer);
        http.start();
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    String issuer(String realm) {
        return url() + REALMS + realm;
    }

    /// Signed by the key of this realm, whatever the claims say.
    String signed(String realm, JWTClaimsSet claims) {
        try {
            var key = key(realm);
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// To whoever comes next with a code.
    void handOut(String token) {
        idToken = token;
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            var body = body(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var created =
                    path.equals("/admin/realms") && exchange.getRequestMethod().equals("POST");
            exchange.sendResponseHeaders(created ? 201 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String body(String path) {
        if (path.endsWith("/certs")) {
            var realm = path.substring(REALMS.length()).replaceFirst("/.*", "");
            return new JWKSet(key(realm).toPublicJWK()).toString();
        }
        if (path.endsWith("/users")) {
            return "[]";
        }
        return path.endsWith("/token")
                ? "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(idToken)
                : "{}";
    }

    private RSAKey key(String realm) {
        return keys.computeIfAbsent(realm, _ -> newKey());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
