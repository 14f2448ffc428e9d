package kz.localbusiness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The one secret of an installation; every other key is derived from it, one per purpose.
public final class InstanceKey {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec master;

    /// Takes the master key as it is.
    ///
    /// @param master 32 bytes from a good source of randomness
    public InstanceKey(byte[] master) {
        if (master.length != BYTES) {
            throw new IllegalArgumentException(
                    "The master key has %d bytes instead of %d".formatted(master.length, BYTES));
        }
        this.master = new SecretKeySpec(master, ALGORITHM);
    }

    /// The same purpose always gives the same 32 bytes.
    ///
    /// @param purpose what the key is for, e.g. `manage-link`
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(master);
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "InstanceKey[secret]";
    }
}
