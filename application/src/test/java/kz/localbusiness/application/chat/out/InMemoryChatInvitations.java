package kz.localbusiness.application.chat.out;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.shared.PhoneNumber;

public final class InMemoryChatInvitations implements ChatInvitations {

    private final InMemoryRows<PhoneNumber, ChatInvitation> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.client()),
                    ChatInvitation::version,
                    InMemoryChatInvitations::inVersion);

    @Override
    public Optional<ChatInvitation> of(PhoneNumber client) {
        return rows.find(client);
    }

    @Override
    public Optional<ChatInvitation> with(String digest) {
        return rows.all().stream().filter(one -> one.digest().equals(digest)).findFirst();
    }

    @Override
    public List<ChatInvitation> takenBy(long chat, int most) {
        return rows.all().stream()
                .filter(one -> Objects.equals(one.chat(), chat))
                .limit(most)
                .toList();
    }

    @Override
    public void save(ChatInvitation invitation) {
        rows.save(invitation);
        rows.all().stream()
                .filter(one -> !one.until().isAfter(invitation.since()))
                .map(ChatInvitation::client)
                .forEach(rows::removeIfAny);
    }

    @Override
    public void end(String digest) {
        with(digest).map(ChatInvitation::client).ifPresent(rows::removeIfAny);
    }

    @Override
    public void forget(PhoneNumber client) {
        rows.removeIfAny(client);
    }

    public List<ChatInvitation> ofEveryBusiness() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }

    private static ChatInvitation inVersion(ChatInvitation one, long version) {
        return new ChatInvitation(
                one.business(),
                one.client(),
                one.visit(),
                one.language(),
                one.isProven(),
                one.digest(),
                one.until(),
                one.chat(),
                version);
    }
}
