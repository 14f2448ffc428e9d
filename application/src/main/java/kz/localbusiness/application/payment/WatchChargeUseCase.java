package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.ChargeNews;

@UseCase(Audience.MANAGEMENT)
class WatchChargeUseCase implements WatchCharge {

    private final ChargeNews news;

    WatchChargeUseCase(ChargeNews news) {
        this.news = news;
    }

    @Override
    public Runnable watch(Query query, Runnable watcher) {
        return news.watch(query.business(), query.charge(), watcher);
    }
}
