package kz.localbusiness.domain.notice.sms;

import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;

/// SMSC's codes of where a message is.
public final class SmscStatus {

    private SmscStatus() {}

    /// A code that nobody has told us of says that the message is there, and no more.
    public static Standing standing(int code) {
        return switch (code) {
            case -3 -> new Standing.Unknown();
            case 1, 2, 4 -> new Standing.Delivered();
            case 3, 25 -> new Standing.Failed(DeliveryFailure.UNREACHABLE);
            case 20 -> new Standing.Failed(DeliveryFailure.OTHER);
            case 22 -> new Standing.Failed(DeliveryFailure.BAD_ADDRESS);
            case 23 -> new Standing.Failed(DeliveryFailure.POLICY);
            case 24 -> new Standing.Failed(DeliveryFailure.BILLING);
            default -> new Standing.Underway();
        };
    }
}
