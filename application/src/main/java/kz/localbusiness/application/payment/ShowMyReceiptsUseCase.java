package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.fiscal.KnownReceipt;

/// A link that was replaced shows nothing any more.
@UseCase(Audience.EVERYONE)
class ShowMyReceiptsUseCase implements ShowMyReceipts {

    private final Receipts receipts;
    private final FiscalDesk fiscal;
    private final PaidVisits visits;
    private final ManageAccess access;

    ShowMyReceiptsUseCase(
            BookingOffice office, Receipts receipts, FiscalDesk fiscal, ManageLinks links) {
        this.receipts = receipts;
        this.fiscal = fiscal;
        this.visits = new PaidVisits(office);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public List<KnownReceipt> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return visits.find(query.appointment())
                .filter(home -> link.opens(home.visit()))
                .map(home -> fiscal.known(receipts.of(home.visit().id())))
                .orElse(List.of());
    }
}
