package kz.localbusiness.notify.email;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// Names a failure by its types alone: what mail servers answer quotes people's addresses.
final class MailFailure {

    private MailFailure() {}

    static String of(MailException failed) {
        var deepest = causes(failed).reduce((_, deeper) -> deeper).orElseThrow();
        return "%s, %s"
                .formatted(failed.getClass().getSimpleName(), deepest.getClass().getSimpleName());
    }

    /// From the outermost to the deepest. Those of a message are not behind the failure but beside
    /// it.
    static Stream<Throwable> causes(MailException failed) {
        return Stream.iterate(outermost(failed), Objects::nonNull, Throwable::getCause);
    }

    private static Throwable outermost(MailException failed) {
        return failed instanceof MailSendException sending
                        && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failed;
    }
}
