package kz.localbusiness.application.booking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.PhoneNumber;

@UseCase(Audience.EVERYONE)
class ShowMyPeopleUseCase implements ShowMyPeople {

    private static final int LATEST_VISITS = 20;

    private final Agendas agendas;
    private final ClientVisits visits;
    private final Callers callers;

    ShowMyPeopleUseCase(Agendas agendas, ClientVisits visits, Callers callers) {
        this.agendas = agendas;
        this.visits = visits;
        this.callers = callers;
    }

    @Override
    public Optional<Household> show(Query query) {
        return callers.current()
                .phoneAt(query.business())
                .map(phone -> new Household(phone, people(phone)));
    }

    private List<Person> people(PhoneNumber phone) {
        var people = new LinkedHashMap<String, Person>();
        latest(phone).stream()
                .map(Appointment::client)
                .forEach(client ->
                        people.putIfAbsent(
                                Folding.fold(client.name()),
                                new Person(client.name(), client.email())));
        return List.copyOf(people.values());
    }

    private List<Appointment> latest(PhoneNumber phone) {
        return agendas.all(visits.latestHomes(phone, LATEST_VISITS)).stream()
                .flatMap(home -> home.appointments().stream())
                .filter(visit -> visit.client().phone().equals(phone))
                .sorted(
                        Comparator.comparing((Appointment visit) -> visit.slot().start())
                                .reversed())
                .toList();
    }
}
