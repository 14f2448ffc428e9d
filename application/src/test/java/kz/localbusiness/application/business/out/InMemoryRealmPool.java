package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

public final class InMemoryRealmPool implements RealmPool, RealmDirectory {

    private final Map<BusinessId, Realm> realms = new LinkedHashMap<>();

    private enum State {
        BEGUN,
        FREE,
        CLAIMED,
        USED,
        ABANDONED
    }

    private record Realm(
            BusinessId id, String server, State state, Instant at, @Nullable RegistrationId by) {

        Realm in(State next, Instant since, @Nullable RegistrationId who) {
            return new Realm(id, server, next, since, who);
        }

        boolean isClaimedBy(RegistrationId registration) {
            return registration.equals(by);
        }
    }

    @Override
    public synchronized String begin(BusinessId realm, String server, Instant at) {
        return realms.computeIfAbsent(realm, _ -> new Realm(realm, server, State.BEGUN, at, null))
                .server();
    }

    @Override
    public synchronized void offer(BusinessId realm, Instant at) {
        change(realm, one -> one.state() == State.BEGUN, State.FREE, at, null);
    }

    @Override
    public synchronized Optional<BusinessId> claim(RegistrationId registration) {
        var own = claimed(registration);
        if (own.isPresent()) {
            return own;
        }
        var oldest =
                all(one -> one.state() == State.FREE).stream().min(Comparator.comparing(Realm::at));
        oldest.ifPresent(one -> put(one.in(State.CLAIMED, one.at(), registration)));
        return oldest.map(Realm::id);
    }

    @Override
    public synchronized Optional<BusinessId> claimed(RegistrationId registration) {
        return all(one -> one.isClaimedBy(registration)).stream().map(Realm::id).findFirst();
    }

    @Override
    public synchronized boolean claim(RegistrationId registration, BusinessId realm) {
        var known = realms.get(realm);
        if (known != null && known.state() == State.BEGUN) {
            put(known.in(State.CLAIMED, known.at(), registration));
            return true;
        }
        return known != null && known.isClaimedBy(registration);
    }

    @Override
    public synchronized boolean use(BusinessId realm, RegistrationId registration, Instant at) {
        var known = realms.get(realm);
        if (known == null || !known.isClaimedBy(registration)) {
            return false;
        }
        put(known.in(State.USED, at, registration));
        return true;
    }

    @Override
    public synchronized void abandon(BusinessId realm, RegistrationId registration, Instant at) {
        var known = realms.get(realm);
        if (known != null && known.state() == State.CLAIMED && known.isClaimedBy(registration)) {
            put(known.in(State.ABANDONED, at, null));
        }
    }

    @Override
    public synchronized void drop(BusinessId realm) {
        realms.values()
                .removeIf(one ->
                        one.id().equals(realm)
                                && (one.state() == State.BEGUN || one.state() == State.ABANDONED));
    }

    @Override
    public synchronized void retire(BusinessId realm) {
        realms.values().removeIf(one -> one.id().equals(realm) && one.state() == State.USED);
    }

    @Override
    public synchronized int level() {
        return all(one -> one.state() == State.FREE).size();
    }

    @Override
    public synchronized int begun(Instant since) {
        return all(one -> one.state() == State.BEGUN && !one.at().isBefore(since)).size();
    }

    @Override
    public synchronized List<Leftover> leftovers(Instant before, int most) {
        return all(one -> one.state() == State.ABANDONED || isStale(one, before)).stream()
                .limit(most)
                .map(one -> new Leftover(one.id(), one.server(), one.state() == State.ABANDONED))
                .toList();
    }

    @Override
    public synchronized long realmsOn(String server) {
        return all(one -> one.server().equals(server)).size();
    }

    @Override
    public synchronized Optional<String> server(BusinessId business) {
        return Optional.ofNullable(realms.get(business)).map(Realm::server);
    }

    private static boolean isStale(Realm one, Instant before) {
        return one.state() == State.BEGUN && one.at().isBefore(before);
    }

    private void change(
            BusinessId realm,
            Predicate<Realm> which,
            State next,
            Instant at,
            @Nullable RegistrationId by) {
        Optional.ofNullable(realms.get(realm))
                .filter(which)
                .ifPresent(one -> put(one.in(next, at, by)));
    }

    private void put(Realm realm) {
        realms.put(realm.id(), realm);
    }

    private List<Realm> all(Predicate<Realm> which) {
        return realms.values().stream().filter(which).toList();
    }
}
