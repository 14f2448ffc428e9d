package kz.localbusiness.application.notice;

import java.util.List;

/// Names the messages, of any business, that somebody must send.
@FunctionalInterface
public interface ListDueNotices {

    /// Each is sent on its own, under its own business.
    List<SendNotice.Command> due(int most);
}
