package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;

public final class InMemoryShortLinks implements ShortLinks {

    private final Map<String, ManageLink> links = new HashMap<>();

    @Override
    public synchronized void keep(ShortCode code, ManageLink link) {
        if (!link.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a link of another business");
        }
        links.merge(code.digest(), link, InMemoryShortLinks::later);
    }

    private static ManageLink later(ManageLink one, ManageLink other) {
        return one.expires().isAfter(other.expires()) ? one : other;
    }

    @Override
    public synchronized Optional<ManageLink> find(ShortCode code) {
        return Optional.ofNullable(links.get(code.digest()));
    }

    @Override
    public synchronized void forget(AppointmentId visit) {
        var business = CurrentBusiness.required();
        links.values()
                .removeIf(link ->
                        link.business().equals(business) && link.appointment().equals(visit));
    }

    @Override
    public synchronized void forgetExpired(Instant now) {
        links.values().removeIf(link -> link.isExpired(now));
    }

    /// Of one business.
    public synchronized void clear() {
        var business = CurrentBusiness.required();
        links.values().removeIf(link -> link.business().equals(business));
    }
}
