package kz.localbusiness.domain.booking;

import java.time.LocalDate;
import java.util.Comparator;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

/// Names one agenda. The order is the one in which several agendas are claimed: people first, so
/// that the home of an appointment is always a person's.
public record AgendaKey(Participant participant, LocalDate date) implements Comparable<AgendaKey> {

    private static final Comparator<AgendaKey> ORDER =
            Comparator.comparing((AgendaKey key) -> key.participant().name())
                    .thenComparing(AgendaKey::date);

    public static AgendaKey of(StaffId staff, LocalDate date) {
        return new AgendaKey(new Participant.Staff(staff), date);
    }

    public static AgendaKey of(ResourceId resource, LocalDate date) {
        return new AgendaKey(new Participant.Asset(resource), date);
    }

    /// A client's allowance is not cut into days.
    public static AgendaKey of(PhoneNumber client) {
        return new AgendaKey(new Participant.Client(client), LocalDate.EPOCH);
    }

    /// Not somebody's time but how many visits a client may have ahead.
    public boolean isAllowance() {
        return participant instanceof Participant.Client;
    }

    @Override
    public int compareTo(AgendaKey other) {
        return ORDER.compare(this, other);
    }
}
