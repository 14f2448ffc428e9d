package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Everything that the business keeps of a phone number, for the person who asks what is known of
/// them. Several people may share a phone: each visit says who came.
@FunctionalInterface
public interface ExportClient {

    ClientFile export(Query query);

    record Query(BusinessId business, PhoneNumber phone) implements ForBusiness {}

    /// @param visits by their start
    /// @param waits who came first first
    record ClientFile(PhoneNumber phone, List<Appointment> visits, List<WaitlistEntry> waits) {

        public ClientFile {
            visits = List.copyOf(visits);
            waits = List.copyOf(waits);
        }
    }
}
