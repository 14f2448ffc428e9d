package kz.localbusiness.domain.notice;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a browser is reached while no page of ours is open, as it has said itself. Whoever knows
/// the endpoint can wake the browser up, so it shows itself to nobody.
///
/// @param endpoint at whatever service the browser's maker runs
/// @param key the browser's public key, base64url: a point of P-256
/// @param auth what else a message to it is sealed with, base64url
public record PushAddress(URI endpoint, String key, String auth) {

    public static final int LONGEST = 1_000;

    private static final int KEY_BYTES = 65;
    private static final int AUTH_BYTES = 16;
    private static final int HTTPS = 443;

    /// A name with a dot in it: no number, and no machine of our own network.
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public PushAddress {
        if (!isPublic(endpoint) || !hasBytes(key, KEY_BYTES) || !hasBytes(auth, AUTH_BYTES)) {
            throw new IllegalArgumentException("no address of a browser");
        }
    }

    /// Empty for what no browser says.
    public static Optional<PushAddress> told(String endpoint, String key, String auth) {
        try {
            return Optional.of(new PushAddress(URI.create(endpoint), key, auth));
        } catch (IllegalArgumentException made) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(URI endpoint) {
        var host = endpoint.getHost();
        return "https".equals(endpoint.getScheme())
                && host != null
                && HOST.matcher(host).matches()
                && (endpoint.getPort() < 0 || endpoint.getPort() == HTTPS)
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && endpoint.toString().length() <= LONGEST;
    }

    private static boolean hasBytes(String text, int count) {
        try {
            return text.length() <= 2 * count
                    && Base64.getUrlDecoder().decode(text).length == count;
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "PushAddress[at %s]".formatted(endpoint.getHost());
    }
}
