package kz.localbusiness.application.payment.out;

import java.util.List;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.payment.TradePoint;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The bank: collects money from clients for a business and gives it back. It never calls us about
/// these; whoever wants to know asks.
///
/// Nothing but questions, and registering, is tried a second time by itself. What the scheme of the
/// access does not have is an [IllegalArgumentException].
public interface Payments {

    BankAnswer<List<TradePoint>> tradePoints(BankAccess access);

    /// The same name at the same trade point is the same till.
    ///
    /// @param name Latin letters, digits, `-` and `_`
    BankAnswer<Terminal> register(BankAccess access, long tradePoint, String name);

    /// Done when the bank does not know it, too.
    BankAnswer<Terminal> remove(BankAccess access, Terminal terminal);

    /// A purchase to scan, or to open on a phone; see [#invoice] for the third kind.
    ///
    /// @param reference our own number of it; the bank does not tell two of the same apart
    BankAnswer<Purchase> open(
            BankAccess access,
            Terminal terminal,
            Purchase.Kind kind,
            Money amount,
            String reference);

    /// Not more often than the purchase says; about an invoice only when somebody wants to know.
    BankAnswer<PurchaseReport> report(BankAccess access, PurchaseId purchase);

    BankAnswer<PurchaseDetails> details(BankAccess access, Terminal terminal, PurchaseId purchase);

    /// Whose number that is, as the bank names them.
    BankAnswer<String> clientName(BankAccess access, Terminal terminal, PhoneNumber phone);

    /// Asks for money on the client's phone, payable for 24 hours.
    BankAnswer<PurchaseId> invoice(
            BankAccess access, Terminal terminal, PhoneNumber phone, Money amount, String comment);

    BankAnswer<PurchaseReport> cancelInvoice(
            BankAccess access, Terminal terminal, PurchaseId purchase);

    /// @return the bank's number of the refund
    BankAnswer<Long> refund(
            BankAccess access, Terminal terminal, PurchaseId purchase, Money amount);

    /// For who scans it.
    BankAnswer<RefundCode> openRefundCode(BankAccess access, Terminal terminal, String reference);

    BankAnswer<RefundCode.State> refundCodeState(BankAccess access, long refundCode);

    /// Of whoever scanned it, at most 10.
    BankAnswer<List<PastPurchase>> pastPurchases(
            BankAccess access, Terminal terminal, long refundCode);

    /// To whoever scanned it.
    ///
    /// @return the bank's number of the refund
    BankAnswer<Long> refund(
            BankAccess access,
            Terminal terminal,
            PurchaseId purchase,
            Money amount,
            long refundCode);
}
