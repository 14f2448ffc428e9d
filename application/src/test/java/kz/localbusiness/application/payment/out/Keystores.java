package kz.localbusiness.application.payment.out;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.shared.SecretValue;

/// Files as the bank gives them to businesses. The certificate in them is always the same; whose it
/// is, is told by the name of its key.
public final class Keystores {

    public static final SecretValue PASSWORD = new SecretValue("word");

    private static final String CERTIFICATE =
            """
            -----BEGIN CERTIFICATE-----
            MIIBRjCB7KADAgECAgkApMZoXWVOIwswCgYIKoZIzj0EAwMwFjEUMBIGA1UEAxML
            Y2VydGlmaWNhdGUwIBcNMjYxMTMwMTAxODI0WhgPMjEyNjExMDYxMDE4MjRaMBYx
            FDASBgNVBAMTC2NlcnRpZmljYXRlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
            wzdFkPOkHXXnbc4zX8M4OnGLQ4byVAz67jtlJ4u3R+9q1jvHDpdRdX4KHil2mX6I
            rSkZ88Dllta6tOnMAhK2E6MhMB8wHQYDVR0OBBYEFCvkz6XnPBPCJv6eO/+03BGb
            30DSMAoGCCqGSM49BAMDA0kAMEYCIQCFmJuXguBNmXFpvC6YoX2tdefWd6W64kA5
            zpV0TTUMPAIhAJIpJxNyoDJBHn+SH9qOGBdQsarezFeYSKTMHgYSa1lX
            -----END CERTIFICATE-----
            """;

    /// To open one takes a while.
    private static final Map<BankAccess.ByCertificate, Optional<String>> OPENED =
            new ConcurrentHashMap<>();

    private Keystores() {}

    public static BankAccess.ByCertificate access(String name) {
        return BankAccess.ByCertificate.of(file(name), PASSWORD);
    }

    /// PKCS #12 that [#PASSWORD] opens.
    ///
    /// @param names in lower case, each of a key with its certificate
    public static byte[] file(String... names) {
        try {
            var keys = empty();
            for (var name : names) {
                keys.setKeyEntry(name, key(), word(PASSWORD), new Certificate[] {certificate()});
            }
            return stored(keys);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// As [#file], of a certificate without its key.
    public static byte[] withoutKey() {
        try {
            var keys = empty();
            keys.setCertificateEntry("authority", certificate());
            return stored(keys);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Empty for what is no keystore of one key that the password opens.
    static Optional<String> nameIn(BankAccess.ByCertificate access) {
        return OPENED.computeIfAbsent(access, Keystores::opened);
    }

    private static Optional<String> opened(BankAccess.ByCertificate access) {
        try {
            var file = Base64.getDecoder().decode(access.keystore().text());
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(file), word(access.password()));
            return onlyKey(keys);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<String> onlyKey(KeyStore keys) throws KeyStoreException {
        var names = new ArrayList<String>();
        for (var name : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(name)) {
                names.add(name);
            }
        }
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] stored(KeyStore keys) throws GeneralSecurityException {
        var file = new ByteArrayOutputStream();
        try {
            keys.store(file, word(PASSWORD));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private static PrivateKey key() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();
    }

    private static Certificate certificate() throws GeneralSecurityException {
        var pem = CERTIFICATE.getBytes(StandardCharsets.US_ASCII);
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem));
    }

    private static char[] word(SecretValue password) {
        return password.text().toCharArray();
    }
}
