package kz.localbusiness.notify.email;

import jakarta.mail.AuthenticationFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.DeliveryFailure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;

/// How the mail server said no: by a code (RFC 5321), and often by a finer one behind it (RFC
/// 3463).
///
/// @param text of the answer; it may name people
record ServerAnswer(Step step, int code, String text) {

    enum Step {
        LOGIN,
        SENDER,
        RECIPIENT,
        LETTER
    }

    private static final Pattern CODE = Pattern.compile("^([45]\\d{2})\\b");
    private static final Pattern FINER =
            Pattern.compile("^5\\d{2}[ -]5\\.(\\d{1,3}\\.\\d{1,3})\\b");

    /// Empty when there was none.
    static Optional<ServerAnswer> in(MailException failed) {
        return MailFailure.causes(failed).flatMap(ServerAnswer::of).findFirst();
    }

    private static Stream<ServerAnswer> of(Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException it -> of(Step.LOGIN, it);
            case SMTPAddressFailedException it -> of(Step.RECIPIENT, it);
            case SMTPSendFailedException it when it.getCommand().startsWith("MAIL") ->
                    of(Step.SENDER, it);
            case SMTPSendFailedException it -> of(Step.LETTER, it);
            default -> Stream.empty();
        };
    }

    private static Stream<ServerAnswer> of(Step step, Exception said) {
        var text = String.valueOf(said.getMessage());
        return CODE.matcher(text)
                .results()
                .map(found -> new ServerAnswer(step, Integer.parseInt(found.group(1)), text));
    }

    boolean isForNow() {
        return code < 500;
    }

    /// Otherwise of the server, which by 421 says goodbye to all.
    boolean isAboutRecipient() {
        return step == Step.RECIPIENT && code != 421;
    }

    DeliveryFailure why() {
        var finer = FINER.matcher(text);
        if (step == Step.LOGIN || code == 530) {
            return DeliveryFailure.NOT_AUTHORISED;
        }
        return finer.find() ? why(finer.group(1)) : why(code);
    }

    private static DeliveryFailure why(String finer) {
        return switch (finer) {
            case "1.7", "1.8" -> DeliveryFailure.POLICY; // of the sender's address
            case "2.1" -> DeliveryFailure.BAD_ADDRESS; // there was such a mailbox
            case "2.2" -> DeliveryFailure.UNREACHABLE; // it is full
            default -> whyBySubject(finer.substring(0, finer.indexOf('.')));
        };
    }

    private static DeliveryFailure whyBySubject(String subject) {
        return switch (subject) {
            case "1" -> DeliveryFailure.BAD_ADDRESS;
            case "6", "7" -> DeliveryFailure.POLICY;
            default -> DeliveryFailure.OTHER;
        };
    }

    private DeliveryFailure why(int coarse) {
        if (step != Step.RECIPIENT) {
            return DeliveryFailure.POLICY;
        }
        return switch (coarse) {
            case 501, 550, 551, 553, 556 -> DeliveryFailure.BAD_ADDRESS;
            case 552 -> DeliveryFailure.UNREACHABLE;
            default -> DeliveryFailure.POLICY;
        };
    }
}
