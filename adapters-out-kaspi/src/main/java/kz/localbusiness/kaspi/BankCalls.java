package kz.localbusiness.kaspi;

import java.time.DateTimeException;
import java.util.function.Function;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.core.JacksonException;

/// Puts a question, or a request to do something, and understands what comes back.
final class BankCalls {

    private static final Logger LOG = LoggerFactory.getLogger(BankCalls.class);

    private final KaspiConnections connections;
    private final RetryTemplate retries;

    BankCalls(KaspiConnections connections, KaspiSettings settings) {
        this.connections = connections;
        this.retries =
                new RetryTemplate(
                        RetryPolicy.builder()
                                .includes(Silence.class)
                                .maxRetries(settings.retries())
                                .delay(settings.retryDelay())
                                .build());
    }

    /// What changes nothing, or nothing more the second time: put again a few times when no answer
    /// has come, and at last not answered.
    BankAnswer<Envelope> ask(BankAccess access, Function<KaspiApi, ResponseEntity<byte[]>> call) {
        try {
            return understood(retries.invoke(() -> heard(access, call)));
        } catch (Silence silence) {
            LOG.warn("The bank has not answered a question: {}", silence.getMessage());
            return new BankAnswer.Unavailable<>();
        } catch (UnusableCertificate _) {
            return unasked(access);
        }
    }

    /// What must not be done twice.
    BankAnswer<Envelope> request(
            BankAccess access, Function<KaspiApi, ResponseEntity<byte[]>> call) {
        try {
            return understood(heard(access, call));
        } catch (Silence silence) {
            LOG.warn("The bank has not answered a request: {}", silence.getMessage());
            return silence.isCertain()
                    ? new BankAnswer.Unavailable<>()
                    : new BankAnswer.Unclear<>();
        } catch (UnusableCertificate _) {
            return unasked(access);
        }
    }

    /// Reads what has been answered; if it cannot be read, the answer counts as lost.
    static <J, T> BankAnswer<T> read(
            BankAnswer<Envelope> answer, Class<J> shape, Function<J, T> meaning) {
        try {
            return answer.map(envelope -> meaning.apply(envelope.data(shape)));
        } catch (JacksonException
                | DateTimeException
                | IllegalArgumentException
                | ArithmeticException unreadable) {
            LOG.warn("The bank has answered otherwise than documented: {}", shape.getSimpleName());
            return new BankAnswer.Unclear<>();
        }
    }

    private Envelope heard(BankAccess access, Function<KaspiApi, ResponseEntity<byte[]>> call) {
        ResponseEntity<byte[]> response;
        try {
            response = call.apply(connections.to(access));
        } catch (ResourceAccessException lost) {
            throw Silence.after(lost);
        }
        return Envelope.in(response).orElseGet(() -> instead(response));
    }

    /// Whoever stands in front of the bank and turns us away, has not let us in either.
    private static Envelope instead(ResponseEntity<byte[]> response) {
        var status = response.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)
                || status.isSameCodeAs(HttpStatus.FORBIDDEN)) {
            return new Envelope(KaspiCodes.NOT_AUTHORISED, null);
        }
        throw Silence.behind(status.value());
    }

    private static BankAnswer<Envelope> understood(Envelope envelope) {
        if (envelope.isDone()) {
            return new BankAnswer.Done<>(envelope);
        }
        return envelope.code() == KaspiCodes.NOT_NOW
                ? new BankAnswer.Unavailable<>()
                : refused(envelope.code());
    }

    /// The platform's certificate is no business's own fault.
    private static BankAnswer<Envelope> unasked(BankAccess access) {
        return access instanceof BankAccess.ByCertificate
                ? new BankAnswer.Refused<>(
                        BankRefusal.CERTIFICATE_UNUSABLE, BankAnswer.Refused.NOT_ASKED)
                : refused(KaspiCodes.NOT_AUTHORISED);
    }

    private static BankAnswer<Envelope> refused(long code) {
        BankRefusal why = KaspiCodes.refusal(code);
        return new BankAnswer.Refused<>(why, code);
    }
}
