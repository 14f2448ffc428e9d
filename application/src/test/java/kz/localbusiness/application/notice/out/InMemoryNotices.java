package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

public final class InMemoryNotices implements Notices, DueNotices, ReportedNotices, WaitingNotices {

    private final InMemoryRows<NoticeId, Notice> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.id()),
                    Notice::version,
                    InMemoryNotices::inVersion);

    @Override
    public synchronized void add(Notice notice) {
        if (rows.find(notice.id()).isEmpty()) {
            rows.save(notice);
        }
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return rows.find(id);
    }

    @Override
    public synchronized void save(Notice notice) {
        rows.save(notice);
    }

    @Override
    public synchronized void forgetSettledBefore(Instant moment) {
        rows.all().stream()
                .filter(one -> isSettledBefore(one, moment))
                .forEach(one -> rows.removeIfAny(one.id()));
    }

    static boolean isSettledBefore(Notice one, Instant moment) {
        return one.since().isBefore(moment) && !(one.state() instanceof Notice.State.Due);
    }

    @Override
    public List<Notice> latest(@Nullable NoticePlace before, int most) {
        return rows.all().stream()
                .filter(one -> before == null || one.place().compareTo(before) < 0)
                .sorted(Comparator.comparing(Notice::place).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int waiting(int attempts, int most) {
        var waiting =
                rows.all().stream()
                        .filter(one -> one.state() instanceof Notice.State.Due)
                        .filter(one -> one.isForClient() && one.attempts() >= attempts)
                        .limit(most);
        return Math.toIntExact(waiting.count());
    }

    @Override
    public List<DueNotice> due(Instant now, int most, Set<BusinessId> except) {
        return rows.ofEveryBusiness().stream()
                .filter(notice -> notice.isDue(now) && !except.contains(notice.business()))
                .sorted(Comparator.comparing(Notice::dueAt))
                .limit(most)
                .map(notice -> new DueNotice(notice.business(), notice.id()))
                .toList();
    }

    @Override
    public Waiting waiting(Instant now, int most) {
        var waiting =
                rows.ofEveryBusiness().stream()
                        .filter(notice -> notice.state() instanceof Notice.State.Due)
                        .limit(most)
                        .count();
        var dueSince =
                rows.ofEveryBusiness().stream()
                        .filter(notice -> notice.isDue(now))
                        .map(Notice::dueAt)
                        .min(Comparator.naturalOrder());
        return new Waiting(Math.toIntExact(waiting), dueSince.orElse(null));
    }

    @Override
    public List<ReportedNotice> having(ProviderReference reference, int most) {
        return rows.ofEveryBusiness().stream()
                .filter(notice ->
                        notice.deliveries().stream()
                                .anyMatch(one -> reference.equals(one.reference())))
                .limit(most)
                .map(notice -> new ReportedNotice(notice.business(), notice.id()))
                .toList();
    }

    /// Of every business, sent or not.
    public List<Notice> everything() {
        return rows.ofEveryBusiness();
    }

    private static Notice inVersion(Notice one, long version) {
        return new Notice(
                one.id(),
                one.business(),
                one.event(),
                one.appointment(),
                one.subject(),
                one.deliveries(),
                one.state(),
                one.since(),
                one.dueAt(),
                version);
    }

    public void clear() {
        rows.clear();
    }
}
