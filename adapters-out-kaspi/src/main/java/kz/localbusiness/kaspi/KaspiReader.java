package kz.localbusiness.kaspi;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.TradePoint;
import org.jspecify.annotations.Nullable;

/// From the bank's shapes to ours.
record KaspiReader(KaspiDates dates) {

    /// Where the bank says nothing: what its manual has as samples.
    private static final Duration POLL_EVERY = Duration.ofSeconds(5);

    private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(65);

    List<TradePoint> tradePoints(KaspiAnswers.TradePoint[] told) {
        return Arrays.stream(told)
                .map(point -> new TradePoint(point.id(), point.name() == null ? "" : point.name()))
                .toList();
    }

    Purchase purchase(KaspiAnswers.Opened told, Purchase.Kind kind) {
        var options = told.options();
        return new Purchase(
                new PurchaseId(told.id()),
                kind,
                told.target(),
                dates.read(told.expires()),
                told.methods() == null ? List.of() : told.methods(),
                seconds(options == null ? null : options.pollEvery(), POLL_EVERY),
                seconds(options == null ? null : options.confirmWithin(), CONFIRM_WITHIN));
    }

    PurchaseReport report(KaspiAnswers.Status told) {
        var amount = told.amount();
        return new PurchaseReport(
                KaspiWords.purchase(told.word()),
                amount == null ? null : KaspiMoney.read(amount),
                told.transaction(),
                told.product());
    }

    PurchaseDetails details(KaspiAnswers.Details told) {
        return new PurchaseDetails(
                new PurchaseId(told.id()),
                KaspiMoney.read(told.total()),
                KaspiMoney.read(told.refundable()),
                dates.read(told.at()));
    }

    RefundCode refundCode(KaspiAnswers.RefundCode told) {
        var options = told.options();
        return new RefundCode(
                told.id(),
                told.content(),
                dates.read(told.expires()),
                seconds(options == null ? null : options.pollScanEvery(), POLL_EVERY));
    }

    PastPurchase past(KaspiAnswers.Past told) {
        return new PastPurchase(
                new PurchaseId(told.id()), KaspiMoney.read(told.amount()), dates.read(told.at()));
    }

    private static Duration seconds(@Nullable Integer told, Duration otherwise) {
        return told == null || told <= 0 ? otherwise : Duration.ofSeconds(told);
    }
}
