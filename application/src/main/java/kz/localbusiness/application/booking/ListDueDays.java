package kz.localbusiness.application.booking;

import java.util.List;

/// Names the days, of any business, whose news somebody must relay.
@FunctionalInterface
public interface ListDueDays {

    /// Each is relayed on its own, under its own business.
    List<RelayNews.Command> due(int most);
}
