package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Money as the owner tells it; the currency need not be said.
@Schema(name = "Price", requiredProperties = "amount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestPrice(
        @Schema(example = "5000.00") @Nullable String amount,
        @Schema(allowableValues = "KZT") @Nullable String currency) {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final String TENGE = "KZT";

    static RestPrice of(Money money) {
        return new RestPrice(RestMoney.of(money).amount(), TENGE);
    }

    static Optional<Money> required(FieldChecks checks, String field, @Nullable RestPrice price) {
        if (price == null || price.amount() == null) {
            checks.refuse(field, Rule.REQUIRED);
            return Optional.empty();
        }
        return read(checks, field, price);
    }

    /// Empty when it is missing, wrong or nothing.
    static Optional<Money> more(FieldChecks checks, String field, @Nullable RestPrice price) {
        return required(checks, field, price)
                .flatMap(sum ->
                        checks.kept(
                                field,
                                Optional.of(sum).filter(one -> one.tiyn() > 0),
                                Rule.NOT_A_PRICE));
    }

    /// Empty when it is missing or wrong.
    static Optional<Money> read(FieldChecks checks, String field, @Nullable RestPrice price) {
        return price == null
                ? Optional.empty()
                : checks.kept(field, price.money().filter(Offering::isPossible), Rule.NOT_A_PRICE);
    }

    private Optional<Money> money() {
        var isTenge = currency == null || currency.equals(TENGE);
        return amount != null && isTenge && DECIMAL.matcher(amount).matches()
                ? Optional.of(new Money(new BigDecimal(amount).movePointRight(2).longValueExact()))
                : Optional.empty();
    }
}
