package kz.localbusiness.application.chat.out;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.InMemoryChatLinks;
import kz.localbusiness.application.notice.out.InMemoryMemberChats;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.shared.BusinessId;

/// Looks into the other fakes.
public record InMemoryChatPlaces(
        InMemoryChatLinks links, InMemoryChatInvitations invitations, InMemoryMemberChats members)
        implements ChatPlaces {

    @Override
    public List<BusinessId> linked(long chat, int most) {
        var clients =
                links.ofEveryBusiness().stream()
                        .filter(link -> link.chat() == chat)
                        .map(ChatLink::business);
        return once(Stream.concat(clients, ofTeams(chat)), most);
    }

    private Stream<BusinessId> ofTeams(long chat) {
        return members.ofEveryBusiness().stream()
                .filter(one -> one.link() != null && one.link().chat() == chat)
                .map(MemberChat::business);
    }

    @Override
    public List<BusinessId> invited(long chat, int most) {
        return once(
                invitations.ofEveryBusiness().stream()
                        .filter(one -> Objects.equals(one.chat(), chat))
                        .map(ChatInvitation::business),
                most);
    }

    private static List<BusinessId> once(Stream<BusinessId> some, int most) {
        return some.distinct().limit(most).toList();
    }
}
