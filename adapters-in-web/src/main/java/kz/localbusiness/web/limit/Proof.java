package kz.localbusiness.web.limit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Work that costs a browser a moment and a swarm of machines a lot: a number that, hashed behind a
/// text, begins with so many zero bits. `proof.js` looks for it.
record Proof(String text, int bits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH_BITS = 256;
    private static final int TEXT_BYTES = 16;
    private static final int MAX_ANSWER = 20;

    static Proof of(int bits) {
        var text = new byte[TEXT_BYTES];
        RANDOM.nextBytes(text);
        return new Proof(HexFormat.of().formatHex(text), bits);
    }

    boolean isSolvedBy(String answer) {
        return bits == 0
                || (answer.length() <= MAX_ANSWER
                        && new BigInteger(1, sha256(text + answer)).bitLength()
                                <= HASH_BITS - bits);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
