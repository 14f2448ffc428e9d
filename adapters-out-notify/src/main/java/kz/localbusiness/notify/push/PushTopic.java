package kz.localbusiness.notify.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import kz.localbusiness.domain.notice.PushAddress;

/// By what the service of a browser knows which message takes the place of which (RFC 8030): 32
/// letters at most. Another one for each browser, so that no service learns who hears of the same
/// visit.
final class PushTopic {

    private static final int BYTES = 24;

    private PushTopic() {}

    static String of(PushAddress to, String topic) {
        var both = (to.auth() + " " + topic).getBytes(StandardCharsets.UTF_8);
        var hash = Arrays.copyOf(sha256().digest(both), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
