package kz.localbusiness.notify.push;

import java.math.BigInteger;
import java.util.Arrays;

/// A browser's public key before anything is agreed with it: what is no point of the curve would
/// tell something of the other side's key, or fail somewhere.
final class CurvePoint {

    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int UNCOMPRESSED = 4;
    private static final int COORDINATE = 32;

    private CurvePoint() {}

    /// y² = x³ - 3x + b, on P-256.
    ///
    /// @param key of 65 bytes
    static boolean isOne(byte[] key) {
        var x = new BigInteger(1, Arrays.copyOfRange(key, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(key, 1 + COORDINATE, key.length));
        var right = x.pow(3).subtract(THREE.multiply(x)).add(B).mod(P);
        return key[0] == UNCOMPRESSED
                && x.compareTo(P) < 0
                && y.compareTo(P) < 0
                && y.multiply(y).mod(P).equals(right);
    }
}
