package kz.localbusiness.application.audit;

import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BlockId;

/// Names one record of a business.
///
/// @param type as a collection of such records is called, e.g. `offerings`
public record RecordName(String type, String id) {

    public static RecordName of(AppointmentId appointment) {
        return new RecordName("appointments", appointment.value().toString());
    }

    public static RecordName of(BlockId block) {
        return new RecordName("blocks", block.value().toString());
    }
}
