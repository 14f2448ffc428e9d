package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.payment.out.ChargeNews;
import kz.localbusiness.application.payment.out.Charges;

@UseCase(Audience.EVERYONE)
class WatchMyPaymentUseCase implements WatchMyPayment {

    private final Charges charges;
    private final ChargeNews news;
    private final ManageAccess access;

    WatchMyPaymentUseCase(
            BookingOffice office, Charges charges, ManageLinks links, ChargeNews news) {
        this.charges = charges;
        this.news = news;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Runnable watch(Query query, Runnable watcher) {
        access.require(query.token(), query.appointment());
        if (charges.of(query.appointment()).stream()
                .noneMatch(charge -> charge.id().equals(query.charge()))) {
            throw new NotAllowed("the payment is for another visit");
        }
        return news.watch(query.business(), query.charge(), watcher);
    }
}
