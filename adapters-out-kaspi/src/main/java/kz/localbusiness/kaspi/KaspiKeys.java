package kz.localbusiness.kaspi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
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

    /// @throws UnusableCertificate when that is no keystore, or not its password
    SSLContext of(BankAccess.ByCertificate access) {
        try {
            var bytes = Base64.getMimeDecoder().decode(access.keystore().text());
            return loaded(new ByteArrayInputStream(bytes), access.password().text());
        } catch (IllegalArgumentException notBase64) {
            throw new UnusableCertificate();
        }
    }

    /// Throws what [#of(BankAccess.ByCertificate)] throws.
    SSLContext of(Path keystore, Path password) {
        try (var file = Files.newInputStream(keystore)) {
            return loaded(file, Files.readString(password).strip());
        } catch (IOException unreadable) {
            throw new UnusableCertificate();
        }
    }

    private SSLContext loaded(InputStream pkcs12, String password) {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(pkcs12, password.toCharArray());
            return context(keys, password);
        } catch (GeneralSecurityException | IOException | IllegalStateException unusable) {
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
