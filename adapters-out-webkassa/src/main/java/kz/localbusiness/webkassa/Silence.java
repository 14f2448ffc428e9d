package kz.localbusiness.webkassa;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Webkassa has not answered; it may or may not have done what it was asked for.
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

    static <T> RegisterAnswer<T> after(Throwable failure) {
        boolean notReached = false;
        var deepest = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            notReached |= NOT_REACHED.contains(next.getClass());
            deepest = next;
        }
        return told(deepest.getClass().getSimpleName(), notReached);
    }

    /// Something in front of Webkassa has answered.
    static <T> RegisterAnswer<T> behind(int httpStatus) {
        return told("HTTP %d".formatted(httpStatus), httpStatus / 100 == 4);
    }

    private static <T> RegisterAnswer<T> told(String what, boolean isCertain) {
        LOG.warn("The cash register has not answered: {}", what);
        return isCertain ? new RegisterAnswer.Unavailable<>() : new RegisterAnswer.Unclear<>();
    }
}
