package kz.localbusiness.notify.push;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// Keeps what a stranger's browser names out of our own network. A name that leads elsewhere a
/// moment later gains nothing: whoever answers there has to prove by certificate to have the name.
final class PublicHosts {

    enum Place {
        PUBLIC,
        /// Some of its addresses at least are nobody's but ours, or nobody's at all.
        PRIVATE,
        /// The name is not known, now.
        UNKNOWN
    }

    /// How names become addresses.
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// Of version 4 all is public but this (RFC 6890).
    private static final List<Network> SPECIAL =
            networks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /// Of version 6 this is public, but for what leads to addresses of version 4 or is for books.
    private static final Network GLOBAL = Network.of("2000::/3");

    private static final List<Network> NOT_GLOBAL =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final Names names;

    PublicHosts(Names names) {
        this.names = names;
    }

    Place find(String host) {
        try {
            var addresses = names.addresses(host);
            return Stream.of(addresses).allMatch(PublicHosts::isPublic)
                    ? Place.PUBLIC
                    : Place.PRIVATE;
        } catch (UnknownHostException unknown) {
            return Place.UNKNOWN;
        }
    }

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet6Address
                ? GLOBAL.has(address) && NOT_GLOBAL.stream().noneMatch(one -> one.has(address))
                : SPECIAL.stream().noneMatch(one -> one.has(address));
    }

    private static List<Network> networks(String... some) {
        return Stream.of(some).map(Network::of).toList();
    }
}
