package kz.localbusiness.notify.push;

import java.util.Arrays;
import java.util.Base64;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.shared.Sha256;

/// By what the service of a browser knows which message takes the place of which (RFC 8030): 32
/// letters at most. Another one for each browser, so that no service learns who hears of the same
/// visit.
final class PushTopic {

    private static final int BYTES = 24;

    private PushTopic() {}

    static String of(PushAddress to, String topic) {
        var hash = Arrays.copyOf(Sha256.bytes(to.auth() + " " + topic), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
