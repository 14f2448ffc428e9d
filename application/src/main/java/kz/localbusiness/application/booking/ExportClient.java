package kz.localbusiness.application.booking;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Purpose;
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
    /// @param charges that name them or a phone of theirs, the oldest first
    /// @param chat in which they are written to, null when in none
    /// @param card what else is written down of who has the number, null when nothing is
    record ClientFile(
            PhoneNumber phone,
            List<Appointment> visits,
            List<WaitlistEntry> waits,
            List<KnownReceipt> receipts,
            List<Charge> charges,
            @Nullable ChatLink chat,
            @Nullable ClientCard card) {

        public ClientFile {
            visits = List.copyOf(visits);
            waits = List.copyOf(waits);
            receipts = List.copyOf(receipts);
            charges = List.copyOf(charges);
        }

        /// As everybody told of themselves who came, waits, or began to pay.
        public Stream<ClientDetails> people() {
            var began =
                    charges.stream()
                            .map(Charge::purpose)
                            .flatMap(purpose ->
                                    purpose instanceof Purpose.Advance(var visit)
                                            ? Stream.of(visit.client())
                                            : Stream.empty());
            return Stream.of(
                            visits.stream().map(Appointment::client),
                            waits.stream().map(WaitlistEntry::client),
                            began)
                    .flatMap(some -> some);
        }
    }
}
