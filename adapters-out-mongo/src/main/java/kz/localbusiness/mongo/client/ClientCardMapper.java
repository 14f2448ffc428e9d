package kz.localbusiness.mongo.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.client.CountedVisit;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class ClientCardMapper {

    private ClientCardMapper() {}

    /// @throws IllegalArgumentException when a number is masked: the real one would be lost
    static ClientCardDocument toDocument(ClientCard card) {
        var profile = card.profile();
        var wishes = card.wishes();
        if (profile.phones().stream().anyMatch(PhoneNumber::isMasked)) {
            throw new IllegalArgumentException("a masked number is only for showing");
        }
        return new ClientCardDocument(
                "%s/%s".formatted(card.business(), card.id().value()),
                card.business().toString(),
                profile.name(),
                profile.phones().stream().map(PhoneNumber::value).toList(),
                profile.email() == null ? null : profile.email().value(),
                profile.language().name(),
                profile.birthday() == null ? null : profile.birthday().toString(),
                profile.tags(),
                card.notes().stream().map(ClientCardMapper::toDocument).toList(),
                card.visits().stream().map(ClientCardMapper::toDocument).toList(),
                card.joining().stream().map(PhoneNumber::value).toList(),
                wishes.silent().stream().map(Channel::name).sorted().toList(),
                wishes.unwanted().stream().map(NoticeKind::name).sorted().toList(),
                wishes.first() == null ? null : wishes.first().name(),
                wishes.optIns().stream().map(ClientCardMapper::toDocument).toList(),
                card.since(),
                ClientOrder.folded(card),
                ClientSearch.noted(card),
                List.copyOf(ClientSearch.keys(card)),
                List.copyOf(profile.likeness()),
                places(card),
                card.version());
    }

    static ClientCard toDomain(ClientCardDocument stored) {
        var name = stored.id().substring(stored.business().length() + 1);
        return new ClientCard(
                new ClientId(UUID.fromString(name)),
                new BusinessId(UUID.fromString(stored.business())),
                profile(stored),
                stored.notes().stream().map(ClientCardMapper::note).toList(),
                stored.visits().stream().map(ClientCardMapper::visit).toList(),
                stored.joining().stream().map(PhoneNumber::new).toList(),
                wishes(stored),
                stored.since(),
                stored.places().containsKey(ClientOrder.ALIKE.name()),
                stored.version());
    }

    static String name(ClientOrder order) {
        return "places." + order.name();
    }

    private static Document places(ClientCard card) {
        var places = new Document();
        for (var order : ClientOrder.values()) {
            var place = order.place(card);
            if (place != null) {
                places.append(order.name(), place);
            }
        }
        return places;
    }

    private static ClientProfile profile(ClientCardDocument stored) {
        return new ClientProfile(
                stored.name(),
                stored.phones().stream().map(PhoneNumber::new).toList(),
                stored.email() == null ? null : new EmailAddress(stored.email()),
                Language.valueOf(stored.language()),
                stored.birthday() == null ? null : LocalDate.parse(stored.birthday()),
                stored.tags());
    }

    private static MessageWishes wishes(ClientCardDocument stored) {
        return new MessageWishes(
                all(stored.silent()).map(Channel::valueOf).collect(Collectors.toSet()),
                all(stored.unwanted()).map(NoticeKind::valueOf).collect(Collectors.toSet()),
                stored.first() == null ? null : Channel.valueOf(stored.first()),
                all(stored.optIns()).map(ClientCardMapper::optIn).toList());
    }

    private static <T> Stream<T> all(@Nullable List<T> stored) {
        return stored == null ? Stream.empty() : stored.stream();
    }

    private static Document toDocument(OptIn given) {
        return new Document("phone", given.phone().value())
                .append("at", Date.from(given.at()))
                .append("where", given.where().name());
    }

    private static OptIn optIn(Document stored) {
        return new OptIn(
                new PhoneNumber(stored.getString("phone")),
                at(stored, "at"),
                OptIn.Where.valueOf(stored.getString("where")));
    }

    private static Document toDocument(ClientNote note) {
        return new Document("id", note.id().toString())
                .append("kind", note.kind().name())
                .append("text", note.text())
                .append("author", note.author())
                .append("at", Date.from(note.at()));
    }

    private static ClientNote note(Document stored) {
        return new ClientNote(
                UUID.fromString(stored.getString("id")),
                ClientNote.Kind.valueOf(stored.getString("kind")),
                stored.getString("text"),
                stored.getString("author"),
                at(stored, "at"));
    }

    private static Document toDocument(CountedVisit visit) {
        return new Document("id", visit.id().value().toString())
                .append("seen", visit.seen())
                .append("start", Date.from(visit.start()))
                .append("outcome", visit.outcome().name())
                .append("price", visit.price().tiyn())
                .append("owed", visit.owed().tiyn());
    }

    private static CountedVisit visit(Document stored) {
        return new CountedVisit(
                new AppointmentId(UUID.fromString(stored.getString("id"))),
                stored.get("seen", Number.class).longValue(),
                at(stored, "start"),
                CountedVisit.Outcome.valueOf(stored.getString("outcome")),
                new Money(stored.get("price", Number.class).longValue()),
                new Money(stored.get("owed", 0L)));
    }

    private static Instant at(Document stored, String field) {
        return stored.getDate(field).toInstant();
    }
}
