package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Everything that the business keeps of a phone number, for the person who asks what is known of
/// them. Several people may share a phone: each visit says who came.
@FunctionalInterface
public interface ExportClient {

    ClientFile export(Query query);

    record Query(BusinessId business, PhoneNumber phone) implements ForBusiness {}

    /// @param visits by their start
    /// @param waits who came first first
    /// @param receipts of the visits, in the order of their numbers
    /// @param card what else is written down of who has the number, null when nothing is
    record ClientFile(
            PhoneNumber phone,
            List<Appointment> visits,
            List<WaitlistEntry> waits,
            List<KnownReceipt> receipts,
            @Nullable ClientCard card) {

        public ClientFile {
            visits = List.copyOf(visits);
            waits = List.copyOf(waits);
            receipts = List.copyOf(receipts);
        }
    }
}
