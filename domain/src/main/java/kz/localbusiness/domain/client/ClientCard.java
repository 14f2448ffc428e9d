package kz.localbusiness.domain.client;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What a business knows of one client. It comes to be with the first visit that is booked under a
/// phone number, or is written by hand; later visits are only counted, and what was booked with
/// them never changes it. Two of one person can be made one for good.
///
/// @param visits the latest ones, each as its home told it last
/// @param joining numbers of those whom this card is about to take in; until they are its own,
///   whoever goes on finds by them who is not taken in yet
/// @param wishes which messages the client wants, and how
/// @param isAlike as far as is noted, another card may be of the same person
/// @see "features/decisions/026-clients.md"
public record ClientCard(
        ClientId id,
        BusinessId business,
        ClientProfile profile,
        List<ClientNote> notes,
        List<CountedVisit> visits,
        List<PhoneNumber> joining,
        MessageWishes wishes,
        Instant since,
        boolean isAlike,
        long version) {

    public static final int MOST_NOTES = 100;

    /// Nobody comes so often; a number that stands for everybody who walks in might.
    public static final int MOST_VISITS = 1_000;

    public ClientCard {
        notes = List.copyOf(notes);
        visits = List.copyOf(visits);
        joining = List.copyOf(joining);
        wishes = wishes.only(held(profile, joining));
    }

    public static ClientCard opened(
            ClientId id, BusinessId business, ClientProfile profile, Instant since) {
        return new ClientCard(
                id,
                business,
                profile,
                List.of(),
                List.of(),
                List.of(),
                MessageWishes.NONE,
                since,
                false,
                0);
    }

    public ClientTally tally() {
        return ClientTally.of(visits);
    }

    public boolean has(PhoneNumber phone) {
        return profile.phones().contains(phone);
    }

    /// Whether both may be one person, written down twice.
    public boolean mayBe(ClientCard other) {
        return !id.equals(other.id) && profile.isLike(other.profile);
    }

    public ClientCard alike(boolean noted) {
        return new ClientCard(
                id, business, profile, notes, visits, joining, wishes, since, noted, version);
    }

    public ClientCard wishing(MessageWishes others) {
        return new ClientCard(
                id, business, profile, notes, visits, joining, others, since, isAlike, version);
    }

    /// News of one visit in whatever order, any number of times.
    public ClientCard counting(CountedVisit told) {
        if (visits.stream()
                .anyMatch(one -> one.id().equals(told.id()) && one.seen() >= told.seen())) {
            return this;
        }
        var others = visits.stream().filter(isNot(told.id()));
        return having(profile, notes, latest(Stream.concat(others, Stream.of(told))));
    }

    /// As if it had been booked by nobody.
    public ClientCard without(AppointmentId visit) {
        return having(profile, notes, visits.stream().filter(isNot(visit)).toList());
    }

    public ClientCard described(ClientProfile other) {
        return having(other, notes, visits);
    }

    public boolean isFullOfNotes() {
        return notes.size() >= MOST_NOTES;
    }

    /// The latest first; written twice under one id, it is one note.
    public ClientCard noted(ClientNote note) {
        var all = Stream.concat(Stream.of(note), withoutNote(note.id()).notes.stream());
        return having(profile, all.limit(MOST_NOTES).toList(), visits);
    }

    public ClientCard withoutNote(UUID note) {
        var others = notes.stream().filter(one -> !one.id().equals(note)).toList();
        return having(profile, others, visits);
    }

    public boolean fitsWith(ClientCard other) {
        var phones = Stream.concat(profile.phones().stream(), other.profile.phones().stream());
        return phones.distinct().count() <= ClientProfile.MOST_PHONES
                && notes.size() + other.notes.size() <= MOST_NOTES;
    }

    /// First of all it says whom it takes in.
    public ClientCard joining(ClientCard other) {
        return joiningNumbers(
                Stream.concat(joining.stream(), other.profile.phones().stream())
                        .filter(phone -> !has(phone))
                        .distinct()
                        .toList());
    }

    /// Both as one, called as this one is; the numbers are still the other one's.
    public ClientCard absorbing(ClientCard other) {
        var told =
                Stream.concat(notes.stream(), other.notes.stream())
                        .collect(Collectors.toMap(ClientNote::id, one -> one, (one, _) -> one));
        var both =
                new ClientCard(
                        id,
                        business,
                        profile.filledFrom(other.profile),
                        told.values().stream()
                                .sorted(Comparator.comparing(ClientNote::at).reversed())
                                .limit(MOST_NOTES)
                                .toList(),
                        visits,
                        joining,
                        wishes.with(other.wishes),
                        since.isBefore(other.since) ? since : other.since,
                        isAlike,
                        version);
        return other.visits.stream()
                .reduce(both.joining(other), ClientCard::counting, (one, _) -> one);
    }

    /// Last of all the numbers are its own.
    public ClientCard joined() {
        var phones = Stream.concat(profile.phones().stream(), joining.stream());
        var all = phones.distinct().limit(ClientProfile.MOST_PHONES).toList();
        return described(profile.with(all)).joiningNumbers(List.of());
    }

    /// All numbers that lead here, or soon will.
    public List<PhoneNumber> numbers() {
        return held(profile, joining);
    }

    private static List<PhoneNumber> held(ClientProfile profile, List<PhoneNumber> joining) {
        return Stream.concat(profile.phones().stream(), joining.stream()).distinct().toList();
    }

    private ClientCard joiningNumbers(List<PhoneNumber> numbers) {
        return new ClientCard(
                id, business, profile, notes, visits, numbers, wishes, since, isAlike, version);
    }

    private static List<CountedVisit> latest(Stream<CountedVisit> all) {
        return all.sorted(Comparator.comparing(CountedVisit::start).reversed())
                .limit(MOST_VISITS)
                .toList();
    }

    private static Predicate<CountedVisit> isNot(AppointmentId visit) {
        return one -> !one.id().equals(visit);
    }

    private ClientCard having(
            ClientProfile who, List<ClientNote> told, List<CountedVisit> counted) {
        return new ClientCard(
                id, business, who, told, counted, joining, wishes, since, isAlike, version);
    }
}
