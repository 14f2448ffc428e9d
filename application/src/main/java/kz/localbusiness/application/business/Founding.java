package kz.localbusiness.application.business;

import java.time.Clock;
import java.time.Duration;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationDecision.SignInUnavailable;
import kz.localbusiness.domain.business.RegistrationDecision.SlugTaken;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// The steps from a claimed realm to a business. Each may be the last before a crash; taking all of
/// them again ends in the same business.
public final class Founding {

    private final BusinessDirectory directory;
    private final Businesses businesses;
    private final Realms realms;
    private final RealmPool pool;
    private final Clock clock;

    public Founding(
            BusinessDirectory directory,
            Businesses businesses,
            Realms realms,
            RealmPool pool,
            Clock clock) {
        this.directory = directory;
        this.businesses = businesses;
        this.realms = realms;
        this.pool = pool;
        this.clock = clock;
    }

    /// @param business whose realm is claimed by the registration
    record Order(
            RegistrationId registration,
            BusinessId business,
            String name,
            Slug slug,
            Owner owner) {}

    boolean holdSlug(Order order, Duration howLong) {
        var now = clock.instant();
        return directory.reserve(order.slug(), order.registration(), now, now.plus(howLong));
    }

    void freeSlug(Order order) {
        directory.free(order.slug(), order.registration());
    }

    /// For the current business.
    RegistrationDecision found(Order order) {
        var known = businesses.current();
        return known.map(business -> repeated(business, order)).orElseGet(() -> first(order));
    }

    private RegistrationDecision first(Order order) {
        if (!realms.personalise(order.name(), order.owner())) {
            pool.abandon(order.business(), order.registration(), clock.instant());
            return new SignInUnavailable();
        }
        if (!pool.use(order.business(), order.registration(), clock.instant())) {
            return new SignInUnavailable();
        }
        var profile = Profile.named(order.name(), order.owner().email());
        var business =
                Business.registered(order.business(), order.slug(), profile, clock.instant());
        businesses.save(business);
        directory.keep(order.slug(), order.registration(), order.business());
        return new Registered(business);
    }

    /// The same order again, perhaps after a crash between the last two steps.
    private RegistrationDecision repeated(Business business, Order order) {
        if (!business.slug().equals(order.slug())) {
            return new SlugTaken(order.slug());
        }
        directory.keep(business.slug(), order.registration(), business.id());
        return new Registered(business);
    }
}
