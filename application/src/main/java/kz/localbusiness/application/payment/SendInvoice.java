package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Asks for what is owed for a visit on the client's phone, in the bank's app. The same charge is
/// never asked for twice.
@FunctionalInterface
public interface SendInvoice {

    InvoiceDecision send(Command command);

    /// @param charge the same for a repeated request
    /// @param phone null for that of the client
    record Command(
            BusinessId business,
            AppointmentId appointment,
            ChargeId charge,
            @Nullable PhoneNumber phone)
            implements ForBusiness {}
}
