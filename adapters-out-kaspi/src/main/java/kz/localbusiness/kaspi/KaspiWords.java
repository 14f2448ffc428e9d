package kz.localbusiness.kaspi;

import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.RefundCode;

/// The bank's words for how far something is. Nobody has a list of all of them.
final class KaspiWords {

    private KaspiWords() {}

    static PurchaseState purchase(String word) {
        return switch (word) {
            case "QrTokenCreated", "RemotePaymentCreated" -> PurchaseState.CREATED;
            case "Wait" -> PurchaseState.SCANNED;
            case "Processed" -> PurchaseState.PAID;
            case "Error", "RemotePaymentCanceled" -> PurchaseState.FAILED;
            default -> PurchaseState.UNKNOWN;
        };
    }

    static RefundCode.State refundCode(String word) {
        return switch (word) {
            case "QrTokenCreated" -> RefundCode.State.CREATED;
            case "CustomerIdentityObtained" -> RefundCode.State.SCANNED;
            case "Error" -> RefundCode.State.FAILED;
            default -> RefundCode.State.UNKNOWN;
        };
    }
}
