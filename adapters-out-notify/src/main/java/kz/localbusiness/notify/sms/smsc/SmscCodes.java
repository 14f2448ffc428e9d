package kz.localbusiness.notify.sms.smsc;

import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.notify.sms.Numbers;
import kz.localbusiness.notify.sms.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The codes of SMSC's errors when a message is to be sent.
final class SmscCodes {

    private static final Logger LOG = LoggerFactory.getLogger(SmscCodes.class);

    /// The same was sent to the same phone a moment ago, or too much is asked at once.
    static final int AGAIN = 9;

    private static final int STRANGER = 2;

    private SmscCodes() {}

    /// Whether that login is nobody's. Who is only shut out for a while was perhaps let in before.
    static boolean isStranger(JsonNode code) {
        return Numbers.whole(code).filter(known -> known == STRANGER).isPresent();
    }

    /// Of every other one.
    static Reply reply(int code) {
        LOG.warn("SMSC takes no message: error {}", code);
        return Reply.refused(
                switch (code) {
                    // login, or our address is not welcome, or not after so many errors
                    case 2, 4 -> DeliveryFailure.NOT_AUTHORISED;
                    case 3 -> DeliveryFailure.BILLING;
                    case 6 -> DeliveryFailure.POLICY;
                    case 7, 8 -> DeliveryFailure.BAD_ADDRESS;
                    default -> DeliveryFailure.OTHER;
                });
    }
}
