package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.team.AccountId;

/// What stands under the bells of the current business's people: the news of each, and what the
/// platform announces to all of them. Of an announcement nothing is kept for anybody but that they
/// have read it.
public record BellBoard(Bells bells, Announcements announcements, Clock clock) {

    /// The latest first.
    List<Announcement> announced() {
        var now = clock.instant();
        return announcements.notOver(now, Announcement.MOST).stream()
                .filter(one -> one.isCurrent(now))
                .sorted(Comparator.comparing(Announcement::from).reversed())
                .toList();
    }

    Stream<Announcement> warnings() {
        return announced().stream().filter(one -> one.severity() == Severity.WARNING);
    }

    /// At most [ShowBell#MOST_UNREAD].
    int unread(AccountId account) {
        var mark = bells.mark(account);
        var announced = ids().stream().filter(one -> !mark.announcements().contains(one)).count();
        var news = bells.since(account, mark.until(), ShowBell.MOST_UNREAD);
        return Math.toIntExact(Math.min(news + announced, ShowBell.MOST_UNREAD));
    }

    void read(AccountId account, BellMark seen) {
        bells.read(account, bells.mark(account).with(seen, ids()));
    }

    private List<UUID> ids() {
        return announced().stream().map(Announcement::id).toList();
    }
}
