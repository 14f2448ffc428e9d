package kz.localbusiness.notify.words;

import java.math.BigDecimal;
import java.util.Optional;
import kz.localbusiness.application.notice.out.SmsPrices;
import kz.localbusiness.domain.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Prices as the installation's settings state them; providers tell theirs only once a message is
/// paid for.
@Component
final class StatedSmsPrices implements SmsPrices {

    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000);

    private final Money part;

    /// @param tenge for one part of an SMS, 0 where nobody has said
    StatedSmsPrices(@Value("${lbp.sms.part-price:0}") BigDecimal tenge) {
        if (tenge.signum() < 0 || tenge.compareTo(DEAREST) > 0 || tenge.scale() > 2) {
            throw new IllegalArgumentException("lbp.sms.part-price is not 0 to 1000.00 tenge");
        }
        this.part = new Money(tenge.movePointRight(2).longValueExact());
    }

    @Override
    public Optional<Money> ofPart() {
        return Optional.of(part).filter(price -> !price.equals(Money.ZERO));
    }
}
