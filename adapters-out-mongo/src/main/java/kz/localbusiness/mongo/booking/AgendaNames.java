package kz.localbusiness.mongo.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.Participant;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

/// What agendas, and what is at home in them, are called in the store.
final class AgendaNames {

    private AgendaNames() {}

    /// @return what follows the business in the id
    static String name(AgendaKey key) {
        return key.participant().name() + "/" + key.date();
    }

    static AgendaKey key(String name) {
        var slash = name.indexOf('/');
        var date = LocalDate.parse(name.substring(slash + 1));
        return new AgendaKey(participant(name.substring(0, slash)), date);
    }

    static String id(Agenda agenda) {
        return "%s/%s".formatted(agenda.business(), name(agenda.key()));
    }

    static List<String> names(Agenda agenda) {
        var visits = agenda.appointments().stream().map(Appointment::id);
        var held = agenda.holds().stream().map(Hold::id);
        var ids = Stream.concat(visits, held).map(id -> id.value().toString());
        return Stream.concat(Stream.of(id(agenda)), ids).toList();
    }

    private static Participant participant(String name) {
        var parts = name.split("-", 3);
        return switch (parts[1]) {
            case "staff" -> new Participant.Staff(new StaffId(UUID.fromString(parts[2])));
            case "resource" -> new Participant.Asset(new ResourceId(UUID.fromString(parts[2])));
            case "client" -> new Participant.Client(new PhoneNumber(parts[2]));
            default -> throw new IllegalStateException("unknown kind of participant " + name);
        };
    }
}
