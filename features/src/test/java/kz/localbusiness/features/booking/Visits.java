package kz.localbusiness.features.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.Wanted;
import kz.localbusiness.features.World;

/// What each client asked for, and the link that came back.
public final class Visits {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;
    private final Clients clients;
    private final Map<String, BookAppointment.Command> requests = new HashMap<>();
    private final Map<String, ManageToken> links = new ConcurrentHashMap<>();

    public Visits(World world, Story story, Salons salons, Services services, Clients clients) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
        this.clients = clients;
    }

    /// A new request, under a key of its own.
    public BookAppointment.Command request(String client, Wanted wanted, Instant start) {
        var command =
                new BookAppointment.Command(
                        story.businessOf(salons.salonOf(wanted.first().whom())),
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        choices(wanted),
                        start,
                        clients.details(client));
        requests.put(client, command);
        return command;
    }

    public List<ServiceChoice> choices(Wanted wanted) {
        return wanted.services().stream().map(this::choice).toList();
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

    /// The link that the client goes on with.
    public void useLink(String client, ManageToken link) {
        links.put(client, link);
    }

    public AppointmentId appointmentOf(String client) {
        return AppointmentId.of(requestOf(client).business(), requestOf(client).key());
    }

    public Appointment seenBy(String client) {
        return shownTo(client).appointment();
    }

    public ShowMyAppointment.MyAppointment shownTo(String client) {
        var query =
                new ShowMyAppointment.Query(
                        requestOf(client).business(), appointmentOf(client), linkOf(client));
        return world.port(ShowMyAppointment.class).show(query).orElseThrow();
    }

    /// What an owner sees on a day, nothing of it twice.
    public List<Appointment> on(LocalDate day, String owner) {
        return dayOf(day, owner).staff().stream()
                .flatMap(one -> one.appointments().stream())
                .distinct()
                .toList();
    }

    public ShowDay.DayAgenda dayOf(LocalDate day, String owner) {
        var query = new ShowDay.Query(story.businessOf(owner), day);
        return story.asOwner(owner, () -> world.port(ShowDay.class).show(query));
    }

    private ServiceChoice choice(Wanted.One wanted) {
        var salon = salons.salonOf(wanted.whom());
        var staff = wanted.isOpen() ? null : salons.staff(wanted.whom());
        return ServiceChoice.of(services.idOf(salon, wanted.service()), staff);
    }

    private static <T> T known(Map<String, T> all, String client) {
        var one = all.get(client);
        if (one == null) {
            throw new IllegalStateException(client + " has not booked yet");
        }
        return one;
    }
}
