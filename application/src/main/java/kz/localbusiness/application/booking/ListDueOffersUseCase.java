package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.DueOffers;

@UseCase(Audience.PLATFORM)
class ListDueOffersUseCase implements ListDueOffers {

    private final DueOffers dueOffers;
    private final Clock clock;

    ListDueOffersUseCase(DueOffers dueOffers, Clock clock) {
        this.dueOffers = dueOffers;
        this.clock = clock;
    }

    @Override
    public List<PassOffer.Command> due(int most) {
        return dueOffers.due(clock.instant(), most).stream()
                .map(due -> new PassOffer.Command(due.business(), due.entry()))
                .toList();
    }
}
