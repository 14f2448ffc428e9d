package kz.localbusiness.application.closing;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;

@UseCase(Audience.PLATFORM)
class PursueClosingUseCase implements PursueClosing {

    private final Businesses businesses;
    private final OwnersNews news;
    private final Deletion deletion;
    private final Clock clock;

    PursueClosingUseCase(Businesses businesses, OwnersNews news, Deletion deletion, Clock clock) {
        this.businesses = businesses;
        this.news = news;
        this.deletion = deletion;
        this.clock = clock;
    }

    @Override
    public void pursue(Command command) {
        businesses.current().ifPresentOrElse(this::pursue, () -> deletion.finish(clock.instant()));
    }

    private void pursue(Business business) {
        var closing = business.closing();
        if (closing != null) {
            pursue(business, closing);
        }
    }

    private void pursue(Business business, Closing closing) {
        var now = clock.instant();
        if (closing.isOver(now)) {
            deletion.delete(business, closing, now);
        } else if (closing.owesMessage(now) && news.tell(business, closing)) {
            businesses.save(business.ownersTold(now));
        }
    }
}
