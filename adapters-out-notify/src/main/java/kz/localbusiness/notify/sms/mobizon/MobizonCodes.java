package kz.localbusiness.notify.sms.mobizon;

import java.util.regex.Pattern;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.notify.sms.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The codes of Mobizon's answers.
final class MobizonCodes {

    private static final Logger LOG = LoggerFactory.getLogger(MobizonCodes.class);

    static final int DONE = 0;

    /// No error: it is being done.
    static final int IN_BACKGROUND = 100;

    /// Nobody has that key.
    static final int STRANGER = 8;

    /// Where there is none.
    static final int NONE = -1;

    /// For want of money there is no code that anybody has told us of; it can only be in the words.
    private static final Pattern MONEY =
            Pattern.compile(
                    "недостаточно средств|қаражат жеткіліксіз|insufficient|not enough (funds|money)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MobizonCodes() {}

    /// Of every code that says that a message was not, or not for certain, taken.
    static Reply reply(int code, JsonNode answer) {
        LOG.warn("Mobizon takes no message: code {}", code);
        return switch (code) {
            case 1 -> Reply.refused(ofFields(answer));
            // no such key or address, wrong country, blocked
            case 8, 9, 13, 14 -> Reply.refused(DeliveryFailure.NOT_AUTHORISED);
            case 15 -> Reply.refused(inWords(answer));
            case 3, 10, 999 ->
                    isForMoney(answer) ? Reply.refused(DeliveryFailure.BILLING) : Reply.later();
            case 30 -> Reply.busy();
            case 98 -> Reply.unclear();
            default -> Reply.refused(DeliveryFailure.OTHER);
        };
    }

    /// Which of them it found wrong.
    private static DeliveryFailure ofFields(JsonNode answer) {
        var fields = answer.path("data");
        if (fields.has("recipient")) {
            return DeliveryFailure.BAD_ADDRESS;
        }
        return fields.has("from") ? DeliveryFailure.POLICY : inWords(answer);
    }

    private static DeliveryFailure inWords(JsonNode answer) {
        return isForMoney(answer) ? DeliveryFailure.BILLING : DeliveryFailure.OTHER;
    }

    private static boolean isForMoney(JsonNode answer) {
        return MONEY.matcher(answer.path("message").asString("")).find();
    }
}
