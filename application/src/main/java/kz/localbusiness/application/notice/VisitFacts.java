package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/// What is true of a visit, or of an offered one, in the moment a message leaves.
///
/// @param staffName empty when that person is not there any more
/// @param manageLink the page to which the link leads
/// @param heldUntil how long an offered time is kept, null when nothing is offered
/// @param rest for how long it is still worth telling
public record VisitFacts(
        Business business,
        String staffName,
        Appointment visit,
        ManageLink link,
        URI manageLink,
        @Nullable Instant heldUntil,
        Duration rest) {

    /// With another address of the same page.
    VisitFacts leadingTo(URI page) {
        return new VisitFacts(business, staffName, visit, link, page, heldUntil, rest);
    }

    public Language language() {
        return visit.client().language();
    }
}
