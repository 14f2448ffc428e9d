package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;

public record InMemoryOldMessages(InMemoryNotices notices, InMemoryBells bells)
        implements OldMessages {

    @Override
    public List<BusinessId> keptSinceBefore(Instant moment) {
        var settled =
                notices.everything().stream()
                        .filter(one -> InMemoryNotices.isSettledBefore(one, moment))
                        .map(Notice::business);
        var news =
                bells.everything().stream()
                        .filter(one -> one.at().isBefore(moment))
                        .map(TeamNews::business);
        return Stream.concat(settled, news).distinct().toList();
    }
}
