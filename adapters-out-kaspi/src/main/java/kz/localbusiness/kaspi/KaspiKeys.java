package kz.localbusiness.kaspi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Base64;
import java.util.Collections;
import javax.net.ssl.SSLContext;
import kz.localbusiness.domain.payment.BankAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/// By which certificates we are known, and whose we trust.
final class KaspiKeys {

    private final @Nullable KeyStore trusted;

    KaspiKeys(@Nullable Path trust) {
        this.trusted = trust == null ? null : read(trust);
    }

    SSLContext none() {
        return context(null, null);
    }

    /// @throws UnusableCertificate when that is no keystore of one key, or not its password
    SSLContext of(BankAccess.ByCertificate access) {
        var password = access.password().text();
        try {
            var keys = opened(new ByteArrayInputStream(bytes(access)), password);
            requireOneKey(keys);
            return context(keys, password);
        } catch (GeneralSecurityException
                | IOException
                | IllegalArgumentException
                | IllegalStateException unusable) {
            throw new UnusableCertificate();
        }
    }

    /// @throws UnusableCertificate when that is no keystore, or not its password
    SSLContext of(Path keystore, Path password) {
        try (var file = Files.newInputStream(keystore)) {
            var word = Files.readString(password).strip();
            return context(opened(file, word), word);
        } catch (GeneralSecurityException | IOException | IllegalStateException unusable) {
            throw new UnusableCertificate();
        }
    }

    private static byte[] bytes(BankAccess.ByCertificate access) {
        var bytes = Base64.getMimeDecoder().decode(access.keystore().text());
        if (bytes.length > BankAccess.ByCertificate.MAX_BYTES) {
            throw new UnusableCertificate();
        }
        return bytes;
    }

    private static KeyStore opened(InputStream pkcs12, String password)
            throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(pkcs12, password.toCharArray());
        return keys;
    }

    /// Of several, one would be shown by chance.
    private static void requireOneKey(KeyStore keys) throws KeyStoreException {
        int found = 0;
        for (var alias : Collections.list(keys.aliases())) {
            found += keys.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class) ? 1 : 0;
        }
        if (found != 1) {
            throw new UnusableCertificate();
        }
    }

    private SSLContext context(@Nullable KeyStore keys, @Nullable String password) {
        return SslBundle.of(SslStoreBundle.of(keys, password, trusted)).createSslContext();
    }

    private static KeyStore read(Path pem) {
        var details = PemSslStoreDetails.forCertificates(pem.toUri().toString());
        var store = new PemSslStoreBundle(null, details).getTrustStore();
        if (store == null) {
            throw new IllegalStateException("lbp.kaspi.trust holds no certificates");
        }
        return store;
    }
}
