package kz.localbusiness.notify.sms;

import java.net.URI;
import java.util.Set;

/// Where a provider is.
public final class Address {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Address() {}

    /// Keys and numbers of clients cross no network in the clear.
    public static void check(String setting, URI url) {
        var host = url.getHost();
        boolean isSecure = "https".equals(url.getScheme()) && host != null;
        boolean isLocal = "http".equals(url.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean isBare = url.getRawPath() == null || url.getRawPath().isEmpty();
        if (!(isSecure || isLocal)
                || !isBare
                || url.getRawQuery() != null
                || url.getUserInfo() != null) {
            throw new IllegalArgumentException(setting + " is not https://host[:port]");
        }
    }
}
