package kz.localbusiness.notify.http;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Unclear;

/// A service has not answered; it may or may not have taken the message.
///
/// @param what the kind of failure; its words may quote an address
/// @param isBefore whether for certain nothing of the message was sent
public record Silence(String what, boolean isBefore) {

    /// Each comes before the first byte of a request is sent.
    private static final Set<Class<? extends Exception>> NOT_REACHED =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    public static Silence after(Throwable failure) {
        boolean isBefore = false;
        var deepest = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            isBefore |= NOT_REACHED.contains(next.getClass());
            deepest = next;
        }
        return new Silence(deepest.getClass().getSimpleName(), isBefore);
    }

    public HandOver outcome() {
        return isBefore ? new NotNow(null) : new Unclear();
    }
}
