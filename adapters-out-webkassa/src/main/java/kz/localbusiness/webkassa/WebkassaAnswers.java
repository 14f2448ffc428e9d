package kz.localbusiness.webkassa;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What comes from Webkassa, as far as we read it. A required property that is absent makes the
/// whole answer unreadable.
final class WebkassaAnswers {

    private WebkassaAnswers() {}

    record Session(@JsonProperty(value = "Token", required = true) String token) {}

    /// @param sign what Webkassa calls the number of a check is its fiscal sign
    /// @param atWithOffset the same moment, where it has an offset
    record Ticket(
            @JsonProperty(value = "CheckNumber", required = true) @JsonAlias("Number") String sign,
            @JsonProperty("CheckOrderNumber") @JsonAlias("OrderNumber") @Nullable Long number,
            @JsonProperty("ShiftNumber") @Nullable Long shift,
            @JsonProperty(value = "DateTime", required = true) @JsonAlias("RegistratedOn")
                    String at,
            @JsonProperty("DateTimeUTC") @JsonAlias("RegistratedOnUTC")
                    @Nullable String atWithOffset,
            @JsonProperty("Total") @Nullable BigDecimal total,
            @JsonProperty("OfflineMode") @JsonAlias("IsOffline") boolean offline,
            @JsonProperty("CashboxRegistrationNumber") @JsonAlias("RegistrationNumber")
                    @Nullable String registration,
            @JsonProperty("Cashbox") @Nullable Cashbox cashbox,
            @JsonProperty("TicketUrl") @Nullable String address) {}

    record Cashbox(@JsonProperty("RegistrationNumber") @Nullable String registration) {}

    record Shift(@JsonProperty(value = "ShiftNumber", required = true) long number) {}
}
