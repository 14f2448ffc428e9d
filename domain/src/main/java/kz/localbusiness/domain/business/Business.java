package kz.localbusiness.domain.business;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.domain.shared.BusinessId;

/// A business on the platform. It is registered by its owner alone, tells about itself step by step
/// in any order, and is opened to clients once nothing is missing. Closing again is not deletion.
public record Business(
        BusinessId id,
        Slug slug,
        Profile profile,
        ZoneId zone,
        WeeklyHours hours,
        BookingPolicy policy,
        Closures closures,
        Stage stage,
        Instant registeredAt,
        long version) {

    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Atyrau");

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
                at,
                0);
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

    public boolean isOpen() {
        return stage == Stage.OPEN;
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
        return new Business(id, slug, told, zone, week, rules, days, next, registeredAt, version);
    }
}
