package kz.localbusiness.application.notice.out;

import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.localbusiness.domain.notice.PushAddress;

/// The other side of a message to a browser, after RFC 8291 and 8188.
public final class PlayedBrowser {

    private static final String CURVE = "secp256r1";
    private static final int COORDINATE = 32;
    private static final int SALT = 16;
    private static final int TAG_BITS = 128;

    private final URI endpoint;
    private final PrivateKey privateKey;
    private final byte[] publicKey;
    private final byte[] auth;

    public PlayedBrowser(URI endpoint) {
        this(endpoint, pair(), randomAuth());
    }

    private PlayedBrowser(URI endpoint, KeyPair pair, byte[] auth) {
        this(endpoint, pair.getPrivate(), bytes((ECPublicKey) pair.getPublic()), auth);
    }

    private PlayedBrowser(URI endpoint, PrivateKey privateKey, byte[] publicKey, byte[] auth) {
        this.endpoint = endpoint;
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.auth = auth;
    }

    /// @param privateKey and the others in base64url
    static PlayedBrowser of(URI endpoint, String privateKey, String publicKey, String auth) {
        try {
            var spec = new ECPrivateKeySpec(new BigInteger(1, decoded(privateKey)), curve());
            var key = KeyFactory.getInstance("EC").generatePrivate(spec);
            return new PlayedBrowser(endpoint, key, decoded(publicKey), decoded(auth));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    public PushAddress address() {
        return new PushAddress(endpoint, encoded(publicKey), encoded(auth));
    }

    /// What only this browser can read.
    ///
    /// @throws AssertionError for what is not sealed for it
    public String open(byte[] sealed) {
        try {
            var body = ByteBuffer.wrap(sealed);
            var salt = taken(body, SALT);
            var recordSize = body.getInt();
            var sender = taken(body, Byte.toUnsignedInt(body.get()));
            var content = taken(body, body.remaining());
            if (content.length > recordSize) {
                throw new AssertionError("more than one record");
            }
            return unpadded(decrypted(content, salt, shared(sender)));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError("not sealed for this browser", broken);
        }
    }

    private byte[] shared(byte[] sender) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(privateKey);
        agreement.doPhase(key(sender), true);
        var info = concat("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), publicKey, sender);
        return derived(hmac(auth, agreement.generateSecret()), info, 32);
    }

    private static byte[] decrypted(byte[] content, byte[] salt, byte[] shared)
            throws GeneralSecurityException {
        var secret = hmac(salt, shared);
        var key = derived(secret, info("aes128gcm"), 16);
        var nonce = derived(secret, info("nonce"), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(content);
    }

    /// The last record ends in a 2 and as many zeros as its sender likes.
    private static String unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new AssertionError("not the last record");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    private static byte[] info(String what) {
        return "Content-Encoding: %s\0".formatted(what).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] derived(byte[] secret, byte[] info, int length)
            throws GeneralSecurityException {
        return Arrays.copyOf(hmac(secret, concat(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(one -> one.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] taken(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static KeyPair pair() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec(CURVE));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] randomAuth() {
        var auth = new byte[16];
        new SecureRandom().nextBytes(auth);
        return auth;
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /// @param point uncompressed
    static PublicKey key(byte[] point) throws GeneralSecurityException {
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve()));
    }

    private static byte[] bytes(ECPublicKey key) {
        return concat(
                new byte[] {4},
                coordinate(key.getW().getAffineX()),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - COORDINATE);
        var padded = new byte[COORDINATE];
        System.arraycopy(
                bytes, from, padded, COORDINATE - (bytes.length - from), bytes.length - from);
        return padded;
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
