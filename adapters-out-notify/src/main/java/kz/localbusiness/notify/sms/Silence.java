package kz.localbusiness.notify.sms;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import kz.localbusiness.domain.notice.DeliveryFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// A provider has not answered; it may or may not have taken the message.
final class Silence {

    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);

    /// Each comes before the first byte of a request is sent.
    private static final Set<Class<? extends Exception>> NOT_REACHED =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    private Silence() {}

    /// Of a failure only the kind is told: its words have the address, which may have the key.
    static Reply after(Throwable failure) {
        boolean isNotReached = false;
        var deepest = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            isNotReached |= NOT_REACHED.contains(next.getClass());
            deepest = next;
        }
        LOG.warn("A provider of SMS has not answered: {}", deepest.getClass().getSimpleName());
        return isNotReached ? Reply.notReached() : Reply.unclear();
    }

    /// Something in front of the provider has answered, or the provider in no form of its own.
    static Reply behind(HttpStatusCode status) {
        LOG.warn(
                "A provider of SMS has answered nothing that can be read: HTTP {}", status.value());
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)
                || status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return Reply.refused(DeliveryFailure.NOT_AUTHORISED);
        }
        if (status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            return Reply.busy();
        }
        return status.is3xxRedirection() || status.is4xxClientError()
                ? Reply.notReached()
                : Reply.unclear();
    }
}
