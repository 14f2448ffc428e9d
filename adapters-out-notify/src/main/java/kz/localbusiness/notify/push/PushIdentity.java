package kz.localbusiness.notify.push;

import com.interaso.webpush.VapidKeys;
import java.util.Base64;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.domain.shared.SecretValue;

/// The pair of keys by which browsers know the platform.
record PushIdentity(VapidKeys keys) {

    private static final SecretPurpose PURPOSE = new SecretPurpose("push-keys");
    private static final String BETWEEN = " ";

    /// Those that are given, else those that were made once.
    static PushIdentity of(PushSettings settings, PlatformSecrets secrets) {
        var given = settings.publicKey();
        var secret = settings.privateKey();
        return given != null && secret != null
                ? new PushIdentity(VapidKeys.fromUncompressedBytes(given, secret.text()))
                : read(secrets.keep(PURPOSE, PushIdentity::made));
    }

    private static SecretValue made() {
        var made = VapidKeys.generate();
        return new SecretValue(made.getX509PublicKey() + BETWEEN + made.getPkcs8PrivateKey());
    }

    private static PushIdentity read(SecretValue kept) {
        var parts = kept.text().split(BETWEEN, 2);
        return new PushIdentity(VapidKeys.create(parts[0], parts[1]));
    }

    String publicKey() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.getApplicationServerKey());
    }

    @Override
    public String toString() {
        return "PushIdentity[%s]".formatted(publicKey());
    }
}
