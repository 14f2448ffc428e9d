package kz.localbusiness.mongo.chat;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.chat.MemberChat.Invitation;
import kz.localbusiness.domain.chat.MemberChat.Link;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoMemberChats implements MemberChats {

    private final BusinessMongo mongo;

    MongoMemberChats(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public MemberChat of(AccountId account) {
        return mongo.find(MemberChatDocument.class, account.value())
                .map(MongoMemberChats::toDomain)
                .orElseGet(() -> MemberChat.none(CurrentBusiness.required(), account));
    }

    @Override
    public Optional<MemberChat> with(String digest) {
        return found(where("digest").is(digest));
    }

    @Override
    public Optional<MemberChat> in(long chat) {
        return found(of(chat));
    }

    private Optional<MemberChat> found(Criteria which) {
        return mongo.findAll(MemberChatDocument.class, which, Sort.by("_id"), 1).stream()
                .findFirst()
                .map(MongoMemberChats::toDomain);
    }

    @Override
    public void save(MemberChat chat) {
        mongo.save(toDocument(chat, chat.invitation(), chat.link()));
    }

    @Override
    public void unlink(long chat) {
        mongo.removeAll(MemberChatDocument.class, of(chat));
    }

    @Override
    public void forget(AccountId account) {
        mongo.remove(MemberChatDocument.class, account.value());
    }

    private static Criteria of(long chat) {
        return where("chat").is(Long.toString(chat));
    }

    private static MemberChatDocument toDocument(
            MemberChat one, @Nullable Invitation invitation, @Nullable Link link) {
        var business = one.business().toString();
        var account = one.account().value();
        return new MemberChatDocument(
                "%s/%s".formatted(business, account),
                business,
                account,
                invitation == null ? null : invitation.digest(),
                invitation == null ? null : invitation.until(),
                link == null ? null : Long.toString(link.chat()),
                link == null ? null : link.since(),
                one.version());
    }

    private static MemberChat toDomain(MemberChatDocument stored) {
        return new MemberChat(
                new BusinessId(UUID.fromString(stored.business())),
                new AccountId(stored.account()),
                invitation(stored),
                link(stored),
                stored.version());
    }

    private static @Nullable Invitation invitation(MemberChatDocument stored) {
        var digest = stored.digest();
        var until = stored.until();
        return digest == null || until == null ? null : new Invitation(digest, until);
    }

    private static @Nullable Link link(MemberChatDocument stored) {
        var chat = stored.chat();
        var since = stored.since();
        return chat == null || since == null ? null : new Link(Long.parseLong(chat), since);
    }
}
