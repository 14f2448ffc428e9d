package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.NoSuchAppointment;

/// Replacing a manage link, the same for whoever does it.
record Renewal(BookingOffice office, ManageLinks links, ShortLinks shortLinks) {

    RenewManageLink.Answer renew(Optional<AtHome> found, Doer by) {
        var decision =
                found.filter(home -> !home.visit().client().isErased())
                        .map(home -> home.renewLink(by, office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (!(decision instanceof LinkRenewed(var agenda, var visit))) {
            return new RenewManageLink.Answer(decision, null);
        }
        office.agendas().save(agenda, RecordName.of(visit.id()));
        shortLinks.forget(visit.id());
        var link = ManageLink.to(visit, CurrentBusiness.required());
        return new RenewManageLink.Answer(decision, links.sign(link));
    }
}
