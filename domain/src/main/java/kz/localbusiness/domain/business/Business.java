package kz.localbusiness.domain.business;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;
import kz.localbusiness.domain.business.ClosingDecision.OtherAddress;
import kz.localbusiness.domain.business.ClosingDecision.TooLate;
import kz.localbusiness.domain.business.ClosingDecision.VisitsAhead;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;
import kz.localbusiness.domain.business.ClosureDecision.ClosuresFull;
import kz.localbusiness.domain.business.SuspensionDecision.AlreadySo;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// A business on the platform. It is registered by its owner alone, tells about itself step by step
/// in any order, and is opened to clients once nothing is missing. Closing again is not deletion.
///
/// @param suspension null while the platform's operator has nothing against it
/// @param closing null unless an owner has asked for its end
/// @param formerSlugs addresses that lead to its own, the latest first
public record Business(
        BusinessId id,
        Slug slug,
        Profile profile,
        ZoneId zone,
        WeeklyHours hours,
        BookingPolicy policy,
        Closures closures,
        Stage stage,
        @Nullable Suspension suspension,
        @Nullable Closing closing,
        List<Slug> formerSlugs,
        Instant registeredAt,
        long version) {

    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Atyrau");
    public static final int FORMER_KEPT = 5;

    private static final int DAYS_KEPT = 31;

    public Business {
        formerSlugs = List.copyOf(formerSlugs);
    }

    /// One that has always been where it is.
    public Business(
            BusinessId id,
            Slug slug,
            Profile profile,
            ZoneId zone,
            WeeklyHours hours,
            BookingPolicy policy,
            Closures closures,
            Stage stage,
            @Nullable Suspension suspension,
            @Nullable Closing closing,
            Instant registeredAt,
            long version) {
        this(
                id,
                slug,
                profile,
                zone,
                hours,
                policy,
                closures,
                stage,
                suspension,
                closing,
                List.of(),
                registeredAt,
                version);
    }

    public static Business registered(BusinessId id, Slug slug, Profile profile, Instant at) {
        return new Business(
                id,
                slug,
                profile,
                DEFAULT_ZONE,
                WeeklyHours.closed(),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.SETTING_UP,
                null,
                null,
                at,
                0);
    }

    /// Of the addresses that it had, the last few go on leading to it.
    public Business movedTo(Slug address) {
        var former =
                Stream.concat(Stream.of(slug), formerSlugs.stream())
                        .filter(one -> !one.equals(address))
                        .limit(FORMER_KEPT)
                        .toList();
        return new Business(
                id,
                address,
                profile,
                zone,
                hours,
                policy,
                closures,
                stage,
                suspension,
                closing,
                former,
                registeredAt,
                version);
    }

    public Business described(Profile told) {
        return having(told, hours, policy, closures, stage);
    }

    public Business openOn(WeeklyHours week) {
        return having(profile, week, policy, closures, stage);
    }

    public Business bookableBy(BookingPolicy rules) {
        return having(profile, hours, rules, closures, stage);
    }

    public Business closedOn(Closures days) {
        return having(profile, hours, policy, days, stage);
    }

    /// Takes the place of a closure of the very same days.
    public ClosureDecision close(Closure closure) {
        var others =
                closures.since(firstKept(closure.setAt())).without(closure.from(), closure.to());
        return others.isFull()
                ? new ClosuresFull(Closures.MOST)
                : new ClosureSet(closedOn(others.with(closure)));
    }

    /// Dated rules that ended before this day are dropped, so that no list grows with the past.
    public LocalDate firstKept(Instant now) {
        return LocalDate.ofInstant(now, zone).minusDays(DAYS_KEPT);
    }

    /// Whether clients see it and may book: its owner has opened it, nobody has suspended it, and
    /// it does not end.
    public boolean isOpen() {
        return wasOpened() && !isSuspended() && !isClosing();
    }

    /// Whether the owner has finished setting it up.
    public boolean wasOpened() {
        return stage == Stage.OPEN;
    }

    public boolean isSuspended() {
        return suspension != null;
    }

    public SuspensionDecision suspend(String reason, Instant at) {
        return isSuspended()
                ? new AlreadySo(this)
                : new Suspended(held(new Suspension(reason, at)));
    }

    public SuspensionDecision resume() {
        return isSuspended() ? new Resumed(held(null)) : new AlreadySo(this);
    }

    public boolean isClosing() {
        return closing != null;
    }

    /// @param typed its address, typed by whoever asks, to be sure
    /// @param ahead how many visits clients have ahead
    /// @param known how many of them whoever asks knows of
    public ClosingDecision close(Slug typed, int ahead, int known, Instant at) {
        if (closing != null) {
            return closing.begun() ? new TooLate() : new ClosingDecision.AlreadySo(this);
        }
        if (!typed.equals(slug)) {
            return new OtherAddress();
        }
        return ahead == known ? new NowClosing(ending(Closing.asked(at))) : new VisitsAhead(ahead);
    }

    public ClosingDecision keep(Instant now) {
        if (closing == null) {
            return new ClosingDecision.AlreadySo(this);
        }
        return closing.isOver(now) ? new TooLate() : new Kept(ending(null));
    }

    /// Its owners were written to.
    public Business ownersTold(Instant now) {
        return closing == null ? this : ending(closing.told(now));
    }

    /// From now on there is no way back.
    public Business deleting() {
        return closing == null ? this : ending(closing.deleting());
    }

    public List<SetupStep> missing(boolean offersSomething) {
        var missing = new ArrayList<SetupStep>();
        if (!profile.isComplete()) {
            missing.add(SetupStep.PROFILE);
        }
        if (hours.isEmpty()) {
            missing.add(SetupStep.HOURS);
        }
        if (!offersSomething) {
            missing.add(SetupStep.SERVICES);
        }
        return List.copyOf(missing);
    }

    public ActivationDecision activate(boolean offersSomething) {
        var missing = missing(offersSomething);
        return missing.isEmpty()
                ? new Activated(having(profile, hours, policy, closures, Stage.OPEN))
                : new Incomplete(missing);
    }

    private Business having(
            Profile told, WeeklyHours week, BookingPolicy rules, Closures days, Stage next) {
        return new Business(
                id,
                slug,
                told,
                zone,
                week,
                rules,
                days,
                next,
                suspension,
                closing,
                formerSlugs,
                registeredAt,
                version);
    }

    private Business held(@Nullable Suspension by) {
        return standing(by, closing);
    }

    private Business ending(@Nullable Closing how) {
        return standing(suspension, how);
    }

    private Business standing(@Nullable Suspension by, @Nullable Closing how) {
        return new Business(
                id,
                slug,
                profile,
                zone,
                hours,
                policy,
                closures,
                stage,
                by,
                how,
                formerSlugs,
                registeredAt,
                version);
    }
}
