package kz.localbusiness.mongo.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 in Galois counter mode; what comes out begins with a nonce of its own.
final class GcmBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    GcmBox(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    byte[] seal(byte[] plain, byte[] bound) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    /// @throws IllegalStateException when the key is another one, or anything was changed
    byte[] open(byte[] sealed, byte[] bound) {
        if (sealed.length <= NONCE_BYTES) {
            throw new IllegalStateException("A stored secret was cut off.");
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, bound)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException(
                    "A stored secret does not open: it was changed, or the key is another one.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
