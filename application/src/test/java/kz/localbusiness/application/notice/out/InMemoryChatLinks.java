package kz.localbusiness.application.notice.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.shared.PhoneNumber;

public final class InMemoryChatLinks implements ChatLinks {

    private final InMemoryRows<PhoneNumber, ChatLink> rows =
            new InMemoryRows<>(
                    link -> new InMemoryRows.Key<>(link.business(), link.client()),
                    ChatLink::version,
                    InMemoryChatLinks::inVersion);

    @Override
    public Optional<ChatLink> of(PhoneNumber client) {
        return rows.find(client);
    }

    @Override
    public Optional<ChatLink> in(long chat) {
        return rows.all().stream().filter(link -> link.chat() == chat).findFirst();
    }

    @Override
    public void save(ChatLink link) {
        rows.save(link);
    }

    @Override
    public void unlink(long chat) {
        rows.all().stream()
                .filter(link -> link.chat() == chat)
                .map(ChatLink::client)
                .forEach(rows::removeIfAny);
    }

    @Override
    public void forget(PhoneNumber client) {
        rows.removeIfAny(client);
    }

    public List<ChatLink> ofEveryBusiness() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }

    private static ChatLink inVersion(ChatLink one, long version) {
        return new ChatLink(
                one.business(), one.client(), one.chat(), one.language(), one.since(), version);
    }
}
