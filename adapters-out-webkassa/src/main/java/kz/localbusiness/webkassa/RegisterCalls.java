package kz.localbusiness.webkassa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Done;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Refused;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unavailable;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unclear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.core.JacksonException;

/// Puts a question, or a request to do something, in a session, and understands what comes back.
/// Nothing is put a second time but what the register has refused for want of a session.
final class RegisterCalls {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterCalls.class);

    private static final int MOST_SESSIONS = 1_000;

    /// A session lasts up to a day.
    private static final Duration SESSION = Duration.ofHours(20);

    private final WebkassaConnections connections;
    private final Cache<RegisterAccess, String> sessions =
            Caffeine.newBuilder().maximumSize(MOST_SESSIONS).expireAfterWrite(SESSION).build();

    RegisterCalls(WebkassaConnections connections) {
        this.connections = connections;
    }

    boolean areSomewhere() {
        return connections.isSomewhere();
    }

    RegisterAnswer<Envelope> put(
            RegisterAccess access, BiFunction<WebkassaApi, String, ResponseEntity<byte[]>> call) {
        if (!connections.isSomewhere()) {
            return new Unavailable<>();
        }
        var answer = inSession(access, call);
        if (answer instanceof Refused<Envelope>(var refusal)
                && WebkassaCodes.endsSession(refusal.code())) {
            sessions.invalidate(access);
            return inSession(access, call);
        }
        return answer;
    }

    private RegisterAnswer<Envelope> inSession(
            RegisterAccess access, BiFunction<WebkassaApi, String, ResponseEntity<byte[]>> call) {
        return switch (session(access)) {
            case Done<String>(var token) -> heard(() -> call.apply(connections.to(access), token));
            case Refused<String>(var refusal) -> new Refused<>(refusal);
            case Unavailable<String> _, Unclear<String> _ -> new Unavailable<>();
        };
    }

    private RegisterAnswer<String> session(RegisterAccess access) {
        var known = sessions.getIfPresent(access);
        return known == null ? begun(access) : new Done<>(known);
    }

    private RegisterAnswer<String> begun(RegisterAccess access) {
        var login = new WebkassaRequests.Login(access.login().text(), access.password().text());
        var answer = heard(() -> connections.to(access).authorize(login));
        var token = read(answer, WebkassaAnswers.Session.class, WebkassaAnswers.Session::token);
        if (token instanceof Done<String>(var word)) {
            sessions.put(access, word);
        }
        return token;
    }

    /// Reads what has been answered; if it cannot be read, the answer counts as lost.
    static <J, T> RegisterAnswer<T> read(
            RegisterAnswer<Envelope> answer, Class<J> shape, Function<J, T> meaning) {
        try {
            return answer.map(envelope -> meaning.apply(envelope.data(shape)));
        } catch (JacksonException
                | DateTimeException
                | IllegalArgumentException
                | ArithmeticException unreadable) {
            LOG.warn(
                    "The cash register has answered otherwise than documented: {}",
                    shape.getSimpleName());
            return new Unclear<>();
        }
    }

    private static RegisterAnswer<Envelope> heard(Supplier<ResponseEntity<byte[]>> call) {
        ResponseEntity<byte[]> response;
        try {
            response = call.get();
        } catch (ResourceAccessException lost) {
            return Silence.after(lost);
        }
        return Envelope.in(response)
                .map(RegisterCalls::understood)
                .orElseGet(() -> instead(response));
    }

    /// Whoever stands in front of Webkassa and turns us away, has not let us in either.
    private static RegisterAnswer<Envelope> instead(ResponseEntity<byte[]> response) {
        var status = response.getStatusCode();
        return status.isSameCodeAs(HttpStatus.UNAUTHORIZED)
                        || status.isSameCodeAs(HttpStatus.FORBIDDEN)
                ? new Refused<>(Refusal.of(FiscalProblem.NOT_AUTHORISED))
                : Silence.behind(status.value());
    }

    private static RegisterAnswer<Envelope> understood(Envelope envelope) {
        long code = envelope.code();
        if (code == WebkassaCodes.DONE || envelope.isOfKnownNumber()) {
            return new Done<>(envelope);
        }
        if (code == WebkassaCodes.NOT_NOW) {
            return new Unavailable<>();
        }
        return code == WebkassaCodes.UNKNOWN ? new Unclear<>() : new Refused<>(envelope.refusal());
    }
}
