package kz.localbusiness.notify.email;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// Names a failure by its types alone: what mail servers answer quotes people's addresses.
final class MailFailure {

    private MailFailure() {}

    static String of(MailException failed) {
        return "%s, %s"
                .formatted(
                        failed.getClass().getSimpleName(),
                        deepest(reason(failed)).getClass().getSimpleName());
    }

    private static Throwable reason(MailException failed) {
        return failed instanceof MailSendException sending
                        && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failed;
    }

    private static Throwable deepest(Throwable failure) {
        var deepest = failure;
        for (var next = failure.getCause(); next != null; next = next.getCause()) {
            deepest = next;
        }
        return deepest;
    }
}
