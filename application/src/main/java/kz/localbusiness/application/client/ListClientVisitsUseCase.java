package kz.localbusiness.application.client;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisits.Entry;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.client.ClientCard;

/// The entries say where to look; what is shown is what the homes say by now.
@UseCase(Audience.MANAGEMENT)
class ListClientVisitsUseCase implements ListClientVisits {

    private final ClientCards cards;
    private final ClientVisits visits;
    private final Agendas agendas;

    ListClientVisitsUseCase(ClientCards cards, ClientVisits visits, Agendas agendas) {
        this.cards = cards;
        this.visits = visits;
        this.agendas = agendas;
    }

    @Override
    public Page list(Query query) {
        var place = query.after().isEmpty() ? ClientVisits.END : query.after();
        return cards.find(query.client()).map(card -> page(card, place)).orElse(Page.EMPTY);
    }

    private Page page(ClientCard card, String place) {
        var found =
                card.numbers().stream()
                        .flatMap(phone -> visits.before(phone, place, PAGE + 1).stream())
                        .sorted(Comparator.comparing(Entry::place).reversed())
                        .limit(PAGE + 1L)
                        .toList();
        var shown = found.stream().limit(PAGE).toList();
        var homes =
                agendas.all(shown.stream().map(Entry::home).distinct().toList()).stream()
                        .collect(Collectors.toMap(Agenda::key, Function.identity()));
        var theirs =
                shown.stream()
                        .flatMap(entry ->
                                homes.containsKey(entry.home())
                                        ? homes
                                                .get(entry.home())
                                                .appointment(entry.appointment())
                                                .stream()
                                        : java.util.stream.Stream.empty())
                        .filter(visit -> card.numbers().contains(visit.client().phone()))
                        .toList();
        return new Page(theirs, found.size() > PAGE ? shown.getLast().place() : "");
    }
}
