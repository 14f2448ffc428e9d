package kz.localbusiness.kaspi;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/// The bank has not answered; it may or may not have done what it was asked for.
final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Each comes before the first byte of a request is sent.
    private static final Set<Class<? extends Exception>> NOT_REACHED =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    private final boolean certain;

    private Silence(String what, boolean certain) {
        super(what);
        this.certain = certain;
    }

    static Silence after(Throwable failure) {
        boolean notReached = false;
        var deepest = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            notReached |= NOT_REACHED.contains(next.getClass());
            deepest = next;
        }
        return new Silence(deepest.getClass().getSimpleName(), notReached);
    }

    /// Something in front of the bank has answered.
    static Silence behind(int httpStatus) {
        return new Silence("HTTP %d".formatted(httpStatus), httpStatus / 100 == 4);
    }

    static Silence unreadable(Exception failure) {
        return new Silence("unreadable, " + failure.getClass().getSimpleName(), false);
    }

    static Silence nowhere() {
        return new Silence("no address", true);
    }

    /// That nothing was done.
    boolean isCertain() {
        return certain;
    }
}
