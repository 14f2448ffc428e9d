package kz.localbusiness.web.agenda;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// What booking for a client needs of the application.
@Component
record BookingDesk(
        ShowSetup setup,
        FindClients find,
        ShowClient client,
        ListClientVisits visits,
        ShowFreeStarts freeStarts,
        BookForClient book,
        Translations texts,
        Ids ids,
        Clock clock) {

    IdempotencyKey newKey() {
        return new IdempotencyKey(ids.next().toString());
    }
}
