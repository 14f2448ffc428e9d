package kz.localbusiness.domain.notice.sms;

import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;

/// Mobizon's words for where a message is.
public final class MobizonStatus {

    private MobizonStatus() {}

    /// A word that nobody has told us of says that the message is there, and no more.
    public static Standing standing(String word) {
        return switch (word) {
            case "DELIVRD" -> new Standing.Delivered();
            case "UNDELIV", "EXPIRED" -> new Standing.Failed(DeliveryFailure.UNREACHABLE);
            case "REJECTD" -> new Standing.Failed(DeliveryFailure.POLICY);
            case "DELETED" -> new Standing.Failed(DeliveryFailure.OTHER);
            default -> new Standing.Underway();
        };
    }
}
