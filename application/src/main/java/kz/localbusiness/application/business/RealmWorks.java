package kz.localbusiness.application.business;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.RealmPool.Leftover;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;

/// Makes realms, on the server with the fewest of them that answers.
public final class RealmWorks {

    /// Nobody is at it any more.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MOST_LEFTOVERS = 10;

    private final Realms realms;
    private final RealmPool pool;
    private final Clock clock;
    private final Ids ids;

    public RealmWorks(Realms realms, RealmPool pool, Clock clock, Ids ids) {
        this.realms = realms;
        this.pool = pool;
        this.clock = clock;
        this.ids = ids;
    }

    /// @return whether one more is free now
    boolean makeOne() {
        var realm = new BusinessId(ids.next());
        var made = make(realm);
        if (made) {
            pool.offer(realm, clock.instant());
        }
        return made;
    }

    boolean makeFor(RegistrationId registration, BusinessId realm) {
        return make(realm) && pool.claim(registration, realm);
    }

    /// Free ones, and those that somebody is making.
    int coming() {
        return pool.level() + pool.begun(clock.instant().minus(LONGEST));
    }

    /// Finishes what a crash left half made, and removes what was abandoned.
    void tidy() {
        leftovers(MOST_LEFTOVERS).forEach(this::tidy);
    }

    boolean hasLeftovers() {
        return !leftovers(1).isEmpty();
    }

    private List<Leftover> leftovers(int most) {
        return pool.leftovers(clock.instant().minus(LONGEST), most);
    }

    private void tidy(Leftover left) {
        if (left.abandoned()) {
            if (realms.remove(left.realm(), left.server())) {
                pool.drop(left.realm());
            }
        } else if (realms.prepare(left.realm(), left.server())) {
            pool.offer(left.realm(), clock.instant());
        }
    }

    private boolean make(BusinessId realm) {
        for (var server : fewestFirst()) {
            if (realms.prepare(realm, pool.begin(realm, server, clock.instant()))) {
                return true;
            }
            pool.drop(realm);
        }
        return false;
    }

    private List<String> fewestFirst() {
        return realms.servers().stream().sorted(Comparator.comparingLong(pool::realmsOn)).toList();
    }
}
