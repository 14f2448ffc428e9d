package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.domain.shared.Money;

/// What SMS cost, as far as whoever runs the platform has said.
@FunctionalInterface
public interface SmsPrices {

    Optional<Money> ofPart();
}
