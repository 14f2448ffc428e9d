package kz.localbusiness.domain.catalog;

import java.time.Duration;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.Texts;

/// Something that a client may add to a service.
///
/// @param extra by which the visit gets longer, may be zero
public record AddOn(AddOnId id, String name, Duration extra, Money price) {

    public AddOn {
        name = Texts.line("name", name, Offering.MAX_NAME);
        if (!isPossible(extra)) {
            throw new IllegalArgumentException("an add-on lasts 0 to 4 hours, in five minutes");
        }
        if (!Offering.isPossible(price)) {
            throw new IllegalArgumentException("an add-on costs at most " + Offering.DEAREST);
        }
    }

    public static boolean isPossible(Duration extra) {
        return extra.isZero()
                || (Offering.isPossible(extra) && extra.compareTo(Duration.ofHours(4)) <= 0);
    }
}
