package kz.localbusiness.application.closing;

import java.time.Instant;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.closing.out.Belongings;
import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;

/// The steps from a business to its tombstone. Each may be the last before a crash, or before a
/// sign-in server that does not answer; taking all of them again ends the same. The business itself
/// goes last, and once more some minutes later, for what was under way.
public record Deletion(
        Businesses businesses,
        BusinessDirectory directory,
        Realms realms,
        RealmDirectory places,
        RealmPool pool,
        Belongings belongings,
        Tombstones tombstones,
        KeptExports exports) {

    void delete(Business business, Closing closing, Instant now) {
        if (!closing.begun()) {
            businesses.save(business.deleting());
        }
        tombstones.add(
                new Tombstone(
                        business.id(),
                        business.slug(),
                        business.registeredAt(),
                        closing.askedAt(),
                        now,
                        null));
        tombstones.find(business.id()).ifPresent(this::isGone);
    }

    /// The business itself is gone already.
    void finish(Instant now) {
        tombstones
                .find(CurrentBusiness.required())
                .filter(this::isGone)
                .ifPresent(tombstone -> tombstones.finish(tombstone.id(), now));
    }

    private boolean isGone(Tombstone tombstone) {
        if (!isRealmGone(tombstone.id())) {
            return false;
        }
        exports.removeAll();
        belongings.removeAllButItself();
        directory.retire(tombstone.slug(), tombstone.id(), tombstone.slugIsFree());
        businesses.current().stream()
                .flatMap(left -> left.formerSlugs().stream())
                .forEach(one -> directory.retire(one, tombstone.id(), tombstone.slugIsFree()));
        belongings.removeItself();
        return true;
    }

    private boolean isRealmGone(BusinessId business) {
        var server = places.server(business);
        if (server.isEmpty()) {
            return true;
        }
        var removed = realms.remove(business, server.get());
        if (removed) {
            pool.retire(business);
        }
        return removed;
    }
}
