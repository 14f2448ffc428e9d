package kz.localbusiness.mongo.chat;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// One document for each client. Whoever is invited clears away those of the business whose time is
/// over.
@Component
class MongoChatInvitations implements ChatInvitations {

    private static final Sort BY_NAME = Sort.by("_id");

    private final BusinessMongo mongo;

    MongoChatInvitations(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<ChatInvitation> of(PhoneNumber client) {
        return mongo.find(ChatInvitationDocument.class, client.value())
                .map(MongoChatInvitations::toDomain);
    }

    @Override
    public Optional<ChatInvitation> with(String digest) {
        return found(where("digest").is(digest), 1).stream().findFirst();
    }

    @Override
    public List<ChatInvitation> takenBy(long chat, int most) {
        return found(where("chat").is(Long.toString(chat)), most);
    }

    private List<ChatInvitation> found(Criteria which, int most) {
        return mongo.findAll(ChatInvitationDocument.class, which, BY_NAME, most).stream()
                .map(MongoChatInvitations::toDomain)
                .toList();
    }

    @Override
    public void save(ChatInvitation invitation) {
        mongo.save(toDocument(invitation));
        mongo.removeAll(ChatInvitationDocument.class, where("until").lte(invitation.since()));
    }

    @Override
    public void end(String digest) {
        mongo.removeAll(ChatInvitationDocument.class, where("digest").is(digest));
    }

    @Override
    public void forget(PhoneNumber client) {
        mongo.remove(ChatInvitationDocument.class, client.value());
    }

    private static ChatInvitationDocument toDocument(ChatInvitation one) {
        return new ChatInvitationDocument(
                "%s/%s".formatted(one.business(), one.client().value()),
                one.business().toString(),
                one.client().value(),
                one.visit().value().toString(),
                one.language().name(),
                one.isProven(),
                one.digest(),
                one.until(),
                one.chat() == null ? null : one.chat().toString(),
                one.version());
    }

    private static ChatInvitation toDomain(ChatInvitationDocument stored) {
        return new ChatInvitation(
                new BusinessId(UUID.fromString(stored.business())),
                new PhoneNumber(stored.client()),
                new AppointmentId(UUID.fromString(stored.visit())),
                Language.valueOf(stored.language()),
                stored.proven(),
                stored.digest(),
                stored.until(),
                chat(stored.chat()),
                stored.version());
    }

    private static @Nullable Long chat(@Nullable String stored) {
        return stored == null ? null : Long.valueOf(stored);
    }
}
