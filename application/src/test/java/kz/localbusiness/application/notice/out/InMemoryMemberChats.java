package kz.localbusiness.application.notice.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.team.AccountId;

public final class InMemoryMemberChats implements MemberChats {

    private final InMemoryRows<AccountId, MemberChat> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.account()),
                    MemberChat::version,
                    InMemoryMemberChats::inVersion);

    @Override
    public MemberChat of(AccountId account) {
        return rows.find(account)
                .orElseGet(() -> MemberChat.none(CurrentBusiness.required(), account));
    }

    @Override
    public Optional<MemberChat> with(String digest) {
        return rows.all().stream().filter(one -> isInvited(one, digest)).findFirst();
    }

    private static boolean isInvited(MemberChat one, String digest) {
        var invitation = one.invitation();
        return invitation != null && invitation.digest().equals(digest);
    }

    @Override
    public Optional<MemberChat> in(long chat) {
        return rows.all().stream().filter(one -> isIn(one, chat)).findFirst();
    }

    static boolean isIn(MemberChat one, long chat) {
        var link = one.link();
        return link != null && link.chat() == chat;
    }

    @Override
    public void save(MemberChat chat) {
        rows.save(chat);
    }

    @Override
    public void unlink(long chat) {
        rows.all().stream()
                .filter(one -> isIn(one, chat))
                .map(MemberChat::account)
                .forEach(rows::removeIfAny);
    }

    @Override
    public void forget(AccountId account) {
        rows.removeIfAny(account);
    }

    public List<MemberChat> ofEveryBusiness() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }

    private static MemberChat inVersion(MemberChat one, long version) {
        return new MemberChat(one.business(), one.account(), one.invitation(), one.link(), version);
    }
}
