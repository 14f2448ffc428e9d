package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.shared.Money;

/// The way of the current business to its bank.
///
/// @param books how ours stand beside the bank's
public record BankDoor(
        Payments payments, BankConnections connections, Secrets secrets, Reconciliations books) {

    static final SecretPurpose KEY = new SecretPurpose("kaspi-key");
    static final SecretPurpose KEYSTORE = new SecretPurpose("kaspi-keystore");
    static final SecretPurpose PASSWORD = new SecretPurpose("kaspi-keystore-password");

    /// Open once a trade point is chosen.
    record Open(Payments payments, BankAccess access, Terminal terminal) {

        BankAnswer<PurchaseDetails> details(PurchaseId purchase) {
            return payments.details(access, terminal, purchase);
        }

        BankAnswer<Long> refund(PurchaseId purchase, Money amount) {
            return payments.refund(access, terminal, purchase, amount);
        }

        /// To whoever has scanned the code.
        BankAnswer<Long> refund(PurchaseId purchase, Money amount, RefundCode code) {
            return payments.refund(access, terminal, purchase, amount, code.id());
        }

        /// Of whoever has scanned the code.
        BankAnswer<List<PastPurchase>> purchases(RefundCode code) {
            return payments.pastPurchases(access, terminal, code.id());
        }
    }

    /// Empty when clients cannot pay online.
    Optional<Open> open() {
        return connections
                .current()
                .flatMap(connection ->
                        Optional.ofNullable(connection.terminal())
                                .flatMap(terminal ->
                                        access(connection)
                                                .map(as -> new Open(payments, as, terminal))));
    }

    /// Empty when clients cannot be billed by their phones.
    Optional<Open> billing() {
        return open().filter(door -> door.access().scheme().sendsInvoices());
    }

    /// Empty when clients do not get money back by scanning a code.
    Optional<Open> refundCodes() {
        return open().filter(door -> door.access().scheme().refundsToWhoScans());
    }

    /// A bank that does not let the business in any more is knocked at again at once, by whoever
    /// compares the books, so that owners hear of it.
    <T> BankAnswer<T> heard(BankAnswer<T> answer, Instant now) {
        if (BankVoice.of(answer) == BankVoice.REFUSES && !isKnownToRefuse()) {
            books.plan(now);
        }
        return answer;
    }

    /// As far as was heard when the books were last compared.
    boolean isKnownToRefuse() {
        return connections.current().isPresent()
                && books.latest(1).stream().anyMatch(last -> last.voice() == BankVoice.REFUSES);
    }

    /// Empty when its secret was removed.
    Optional<BankAccess> access(BankConnection connection) {
        return switch (connection.scheme()) {
            case R1 -> secrets.find(KEY).map(BankAccess.ByKey::new);
            case R2 ->
                    secrets.find(KEYSTORE)
                            .flatMap(keystore ->
                                    secrets.find(PASSWORD)
                                            .map(word ->
                                                    new BankAccess.ByCertificate(keystore, word)));
            case R3 ->
                    Optional.ofNullable(connection.organisation()).map(BankAccess.ByPlatform::new);
        };
    }
}
