package kz.localbusiness.web.api;

import static kz.localbusiness.web.table.CsvTable.cell;

import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.web.table.CsvTable;

/// What is kept of a client, as tables.
final class ClientTables {

    static final List<String> VISITS =
            List.of(
                    "id",
                    "state",
                    "start",
                    "end",
                    "services",
                    "price",
                    "currency",
                    "name",
                    "phone",
                    "email",
                    "request",
                    "language",
                    "consent",
                    "consentText",
                    "consentAt",
                    "bookedAt",
                    "series",
                    "stars",
                    "words");

    static final List<String> HISTORY = List.of("visit", "at", "act", "by", "note");

    static final List<String> WAITLIST =
            List.of(
                    "id",
                    "state",
                    "since",
                    "from",
                    "to",
                    "service",
                    "staff",
                    "offers",
                    "name",
                    "phone",
                    "email",
                    "request",
                    "language",
                    "consent",
                    "consentText",
                    "consentAt");

    static final List<String> CLIENTS =
            List.of(
                    "id",
                    "name",
                    "phones",
                    "email",
                    "language",
                    "birthday",
                    "tags",
                    "since",
                    "visits",
                    "revenue",
                    "noShows",
                    "lastVisit",
                    "silent",
                    "unwanted",
                    "first",
                    "whatsApp",
                    "notes");

    private ClientTables() {}

    static CsvTable clients(List<RestCard> cards) {
        return new CsvTable(CLIENTS, cards.stream().map(ClientTables::client).toList());
    }

    private static List<String> client(RestCard card) {
        var notes = card.notes().stream().map(RestCard.Note::text);
        return List.of(
                cell(card.id()),
                card.name(),
                String.join(" ", card.phones()),
                cell(card.email()),
                card.language(),
                cell(card.birthday()),
                String.join(", ", card.tags()),
                cell(card.since()),
                cell(card.value().visits()),
                card.value().revenue().amount(),
                cell(card.value().noShows()),
                cell(card.value().lastVisit()),
                String.join(", ", card.silent()),
                String.join(", ", card.unwanted()),
                cell(card.first()),
                card.whatsApp().stream()
                        .map(one -> "%s %s %s".formatted(one.phone(), one.since(), one.where()))
                        .collect(Collectors.joining("\n")),
                notes.collect(Collectors.joining("\n")));
    }

    static CsvTable visits(List<RestVisit> visits) {
        return new CsvTable(VISITS, visits.stream().map(ClientTables::row).toList());
    }

    static CsvTable history(List<RestVisit> visits) {
        var rows =
                visits.stream()
                        .flatMap(visit -> visit.history().stream().map(entry -> row(visit, entry)))
                        .toList();
        return new CsvTable(HISTORY, rows);
    }

    static CsvTable waitlist(List<RestWaitlist.Entry> places) {
        return new CsvTable(WAITLIST, places.stream().map(ClientTables::row).toList());
    }

    private static List<String> row(RestVisit visit) {
        var client = visit.client();
        var feedback = visit.feedback();
        return List.of(
                cell(visit.id()),
                cell(visit.state()),
                cell(visit.start()),
                cell(visit.end()),
                services(visit),
                visit.price().amount(),
                visit.price().currency(),
                client.name(),
                client.phone(),
                cell(client.email()),
                client.request(),
                client.language(),
                cell(client.consent().kind()),
                cell(client.consent().version()),
                cell(client.consent().at()),
                cell(visit.bookedAt()),
                cell(visit.series()),
                feedback == null ? "" : cell(feedback.stars()),
                feedback == null ? "" : feedback.words());
    }

    private static String services(RestVisit visit) {
        return visit.services().stream()
                .map(part -> part.service().name())
                .collect(Collectors.joining(" + "));
    }

    private static List<String> row(RestVisit visit, RestVisit.Entry entry) {
        return List.of(cell(visit.id()), cell(entry.at()), entry.act(), entry.by(), entry.note());
    }

    private static List<String> row(RestWaitlist.Entry place) {
        var entry = place.entry();
        var client = place.client();
        return List.of(
                cell(entry.id()),
                cell(entry.state()),
                cell(place.since()),
                cell(entry.from()),
                cell(entry.to()),
                cell(entry.service()),
                cell(entry.staff()),
                cell(place.offers()),
                client.name(),
                client.phone(),
                cell(client.email()),
                client.request(),
                client.language(),
                cell(client.consent().kind()),
                cell(client.consent().version()),
                cell(client.consent().at()));
    }
}
