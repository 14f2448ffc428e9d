package kz.localbusiness.webkassa;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is sent to Webkassa; sums in tenge.
final class WebkassaRequests {

    private WebkassaRequests() {}

    record Login(@JsonProperty("Login") String login, @JsonProperty("Password") String password) {}

    record Cashbox(
            @JsonProperty("Token") String token,
            @JsonProperty("CashboxUniqueNumber") String cashbox) {}

    record Shifts(
            @JsonProperty("Token") String token,
            @JsonProperty("CashboxUniqueNumber") String cashbox,
            @JsonProperty("Skip") int skip,
            @JsonProperty("Take") int take) {}

    record Ticket(
            @JsonProperty("Token") String token,
            @JsonProperty("CashboxUniqueNumber") String cashbox,
            @JsonProperty("ExternalCheckNumber") String number,
            @JsonProperty("ShiftNumber") @Nullable Long shift) {}

    /// @param change for cash, of which nobody tells us
    record Check(
            @JsonProperty("Token") String token,
            @JsonProperty("CashboxUniqueNumber") String cashbox,
            @JsonProperty("OperationType") int operation,
            @JsonProperty("Positions") List<Position> positions,
            @JsonProperty("Payments") List<Payment> payments,
            @JsonProperty("Change") BigDecimal change,
            @JsonProperty("RoundType") int rounding,
            @JsonProperty("ExternalCheckNumber") String number,
            @JsonProperty("returnBasisDetails") @Nullable Basis basis) {}

    record Position(
            @JsonProperty("Count") int count,
            @JsonProperty("Price") BigDecimal price,
            @JsonProperty("Tax") BigDecimal tax,
            @JsonProperty("TaxType") int taxType,
            @JsonProperty("TaxPercent") int taxPercent,
            @JsonProperty("PositionName") String name,
            @JsonProperty("Discount") BigDecimal discount,
            @JsonProperty("Markup") BigDecimal markup,
            @JsonProperty("UnitCode") int unit) {}

    record Payment(@JsonProperty("Sum") BigDecimal sum, @JsonProperty("PaymentType") int type) {}

    /// Of the sale of which something goes back.
    record Basis(
            @JsonProperty("dateTime") String at,
            @JsonProperty("total") BigDecimal total,
            @JsonProperty("checkNumber") String sign,
            @JsonProperty("registrationNumber") String registration,
            @JsonProperty("isOffline") boolean offline) {}
}
