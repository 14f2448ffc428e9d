package kz.localbusiness.kaspi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is sent to the bank. `OrganizationBin` only in scheme r3; amounts in tenge.
final class KaspiRequests {

    private KaspiRequests() {}

    record Registration(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("DeviceId") String name,
            @JsonProperty("TradePointId") long tradePoint) {}

    record Till(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("DeviceToken") String device) {}

    record Opening(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("DeviceToken") String device,
            @JsonProperty("Amount") BigDecimal amount,
            @JsonProperty("ExternalId") String reference) {}

    record Refund(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("DeviceToken") String device,
            @JsonProperty("QrPaymentId") long purchase,
            @JsonProperty("QrReturnId") @Nullable Long refundCode,
            @JsonProperty("Amount") BigDecimal amount) {}

    record RefundCode(
            @JsonProperty("DeviceToken") String device,
            @JsonProperty("ExternalId") String reference) {}

    record Past(
            @JsonProperty("DeviceToken") String device,
            @JsonProperty("QrReturnId") long refundCode,
            @JsonProperty("MaxResult") int most) {}

    record Invoice(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("DeviceToken") String device,
            @JsonProperty("PhoneNumber") String phone,
            @JsonProperty("Amount") BigDecimal amount,
            @JsonProperty("Comment") @Nullable String comment) {}

    record Cancellation(
            @JsonProperty("OrganizationBin") @Nullable String bin,
            @JsonProperty("QrPaymentId") long purchase,
            @JsonProperty("DeviceToken") String device) {}
}
