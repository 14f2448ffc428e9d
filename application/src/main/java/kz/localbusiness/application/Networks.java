package kz.localbusiness.application;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Coarse addresses: enough to see that much comes from one place, too little to name a person.
final class Networks {

    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 6;

    private Networks() {}

    /// @return empty for what is no address
    static String around(String address) {
        try {
            return address.isEmpty() ? "" : masked(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    private static String masked(InetAddress address) {
        var kept = address instanceof Inet4Address ? V4_BYTES : V6_BYTES;
        var bytes = address.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        return "%s/%d".formatted(literal(bytes), kept * Byte.SIZE);
    }

    private static String literal(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
