package kz.localbusiness.domain.booking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Feedback as it is read in a list.
///
/// @param author a first name and an initial, empty once the client is forgotten
public record Review(AppointmentId appointment, String author, Feedback feedback) {

    /// Empty while nothing was said.
    public static Optional<Review> of(Appointment visit) {
        return Optional.ofNullable(visit.feedback())
                .map(said -> new Review(visit.id(), author(visit.client()), said));
    }

    /// By which reviews are ordered. It does not tell the name of the visit.
    public String place() {
        var name = appointment.value().toString().getBytes(StandardCharsets.UTF_8);
        return "%s/%s".formatted(feedback.at(), UUID.nameUUIDFromBytes(name));
    }

    private static String author(ClientDetails client) {
        if (client.isErased()) {
            return "";
        }
        var names = client.name().strip().split("\\s+", 3);
        return names.length == 1
                ? names[0]
                : "%s %s.".formatted(names[0], names[1].substring(0, initial(names[1])));
    }

    private static int initial(String name) {
        return name.offsetByCodePoints(0, 1);
    }
}
