package kz.localbusiness.notify.sms;

import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.notify.http.Silence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// A provider has not answered; it may or may not have taken the message.
final class NoAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(NoAnswer.class);

    private NoAnswer() {}

    /// Of a failure only the kind is told: its words have the address, which may have the key.
    static Reply after(Throwable failure) {
        var silence = Silence.after(failure);
        LOG.warn("A provider of SMS has not answered: {}", silence.what());
        return silence.isBefore() ? Reply.notReached() : Reply.unclear();
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
