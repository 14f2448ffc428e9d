package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;

public final class InMemoryBells implements Bells {

    private record Reader(BusinessId business, AccountId account) {}

    private final List<TeamNews> all = new ArrayList<>();
    private final Map<Reader, BellMark> read = new HashMap<>();

    @Override
    public synchronized void add(TeamNews news) {
        if (all.stream().noneMatch(one -> isSame(one, news))) {
            all.add(news);
        }
    }

    private static boolean isSame(TeamNews one, TeamNews other) {
        return one.business().equals(other.business())
                && one.event().equals(other.event())
                && one.account().equals(other.account());
    }

    @Override
    public synchronized List<TeamNews> latest(
            AccountId account, @Nullable Instant before, int most) {
        return of(account)
                .filter(one -> before == null || one.at().isBefore(before))
                .sorted(Comparator.comparing(TeamNews::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int since(AccountId account, Instant moment, int most) {
        var later = of(account).filter(one -> one.at().isAfter(moment));
        return Math.toIntExact(later.limit(most).count());
    }

    @Override
    public synchronized BellMark mark(AccountId account) {
        return read.getOrDefault(reader(account), BellMark.NOTHING);
    }

    @Override
    public synchronized void read(AccountId account, BellMark mark) {
        read.merge(reader(account), mark, (one, two) -> two.with(one, two.announcements()));
    }

    @Override
    public synchronized void forgetBefore(Instant moment) {
        var here = CurrentBusiness.required();
        all.removeIf(one -> one.business().equals(here) && one.at().isBefore(moment));
    }

    /// Of every business.
    public synchronized List<TeamNews> everything() {
        return List.copyOf(all);
    }

    private Stream<TeamNews> of(AccountId account) {
        var here = CurrentBusiness.required();
        return all.stream()
                .filter(one -> one.business().equals(here) && one.account().equals(account));
    }

    private static Reader reader(AccountId account) {
        return new Reader(CurrentBusiness.required(), account);
    }
}
