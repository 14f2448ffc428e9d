package kz.localbusiness.application.notice;

import java.util.List;

/// Names the visits, of any business, whose clients are to be reminded now.
@FunctionalInterface
public interface ListDueReminders {

    /// Each is seen to on its own, under its own business.
    List<Remind.Command> due(int most);
}
