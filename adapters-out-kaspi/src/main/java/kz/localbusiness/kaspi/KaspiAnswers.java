package kz.localbusiness.kaspi;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes from the bank, as far as we read it. A required property that is absent makes the
/// whole answer unreadable.
final class KaspiAnswers {

    private KaspiAnswers() {}

    record TradePoint(
            @JsonProperty(value = "TradePointId", required = true) long id,
            @JsonProperty("TradePointName") @Nullable String name) {}

    record Device(@JsonProperty(value = "DeviceToken", required = true) String token) {}

    /// A code or a link: the same under two names.
    record Opened(
            @JsonProperty(value = "QrPaymentId", required = true) @JsonAlias("PaymentId") long id,
            @JsonProperty(value = "QrToken", required = true) @JsonAlias("PaymentLink")
                    String target,
            @JsonProperty(value = "ExpireDate", required = true) String expires,
            @JsonProperty("PaymentMethods") @Nullable List<String> methods,
            @JsonProperty("QrPaymentBehaviorOptions") @JsonAlias("PaymentBehaviorOptions")
                    @Nullable Options options) {}

    /// In seconds.
    record Options(
            @JsonProperty("StatusPollingInterval") @Nullable Integer pollEvery,
            @JsonProperty("PaymentConfirmationTimeout") @Nullable Integer confirmWithin,
            @JsonProperty("QrCodeScanEventPollingInterval") @Nullable Integer pollScanEvery) {}

    record Status(
            @JsonProperty(value = "Status", required = true) String word,
            @JsonProperty("Amount") @Nullable BigDecimal amount,
            @JsonProperty("TransactionId") @Nullable String transaction,
            @JsonProperty("ProductType") @Nullable String product) {}

    record Details(
            @JsonProperty(value = "QrPaymentId", required = true) long id,
            @JsonProperty(value = "TotalAmount", required = true) BigDecimal total,
            @JsonProperty(value = "AvailableReturnAmount", required = true) BigDecimal refundable,
            @JsonProperty(value = "TransactionDate", required = true) String at) {}

    record Refund(@JsonProperty(value = "ReturnOperationId", required = true) long id) {}

    record RefundCode(
            @JsonProperty(value = "QrReturnId", required = true) long id,
            @JsonProperty(value = "QrToken", required = true) String content,
            @JsonProperty(value = "ExpireDate", required = true) String expires,
            @JsonProperty("QrReturnBehaviorOptions") @Nullable Options options) {}

    record Past(
            @JsonProperty(value = "QrPaymentId", required = true) long id,
            @JsonProperty(value = "TransactionDate", required = true) String at,
            @JsonProperty(value = "Amount", required = true) BigDecimal amount) {}

    record Client(@JsonProperty(value = "ClientName", required = true) String name) {}

    record Invoice(@JsonProperty(value = "QrPaymentId", required = true) long id) {}
}
