package kz.localbusiness.features.booking;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// What each client asked for, and the link that came back.
public final class Visits {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Set<String> reachable = new HashSet<>();
    private final Map<String, BookAppointment.Command> requests = new HashMap<>();
    private final Map<String, ManageToken> links = new HashMap<>();

    public Visits(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    public void leavesAddress(String client) {
        reachable.add(client);
    }

    public BookAppointment.Command request(String client, String owner, Instant start) {
        var command =
                new BookAppointment.Command(
                        story.businessOf(owner),
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        salons.visitTo(owner),
                        salons.staff(owner),
                        start,
                        details(client));
        requests.put(client, command);
        return command;
    }

    public ClientDetails details(String client) {
        var email = reachable.contains(client) ? story.emailOf(client) : null;
        return new ClientDetails(client, new PhoneNumber("+77011234567"), email, "", Language.RU);
    }

    /// Sends a request and remembers the link of whoever it is from.
    public Object send(String client, BookAppointment.Command command) {
        var answer = world.port(BookAppointment.class).book(command);
        if (answer.manage() != null) {
            links.put(client, answer.manage());
        }
        return answer.decision();
    }

    public BookAppointment.Command requestOf(String client) {
        return known(requests, client);
    }

    public ManageToken linkOf(String client) {
        return known(links, client);
    }

    public AppointmentId appointmentOf(String client) {
        return AppointmentId.of(requestOf(client).business(), requestOf(client).key());
    }

    public Appointment seenBy(String client) {
        var query =
                new ShowMyAppointment.Query(
                        requestOf(client).business(), appointmentOf(client), linkOf(client));
        return world.port(ShowMyAppointment.class).show(query).orElseThrow().appointment();
    }

    private static <T> T known(Map<String, T> all, String client) {
        var one = all.get(client);
        if (one == null) {
            throw new IllegalStateException(client + " has not booked yet");
        }
        return one;
    }
}
