package kz.localbusiness.application.booking;

import java.util.List;

/// Which offers to people who wait have lapsed, of any business, oldest first.
@FunctionalInterface
public interface ListDueOffers {

    List<PassOffer.Command> due(int most);
}
