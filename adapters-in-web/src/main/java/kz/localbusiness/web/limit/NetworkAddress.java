package kz.localbusiness.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Whom an address stands for: of IPv6 the first 64 bits, because the rest costs nothing.
final class NetworkAddress {

    private static final int PREFIX = 8;

    private NetworkAddress() {}

    /// @param remote as the container has it, never a header
    static String of(@Nullable String remote) {
        try {
            return remote == null || remote.isBlank() ? "?" : shortened(remote);
        } catch (IllegalArgumentException odd) {
            return "?";
        }
    }

    private static String shortened(String remote) {
        var address = InetAddress.ofLiteral(remote.replaceFirst("%.*", ""));
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX)) + "::/64"
                : address.getHostAddress();
    }
}
