package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// Does what follows from a day's news, at least once: messages, open screens, old times released.
@FunctionalInterface
public interface RelayNews {

    void relay(Command command);

    record Command(BusinessId business, StaffId staff, LocalDate date) implements ForBusiness {}
}
