package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells on what happened in an agenda: the other agendas of a visit follow, money gets its
/// receipts, messages become due, open screens hear of it, people who wait are offered freed time.
/// Then tidies up what has lapsed.
@FunctionalInterface
public interface RelayNews {

    void relay(Command command);

    record Command(BusinessId business, AgendaKey agenda) implements ForBusiness {}
}
