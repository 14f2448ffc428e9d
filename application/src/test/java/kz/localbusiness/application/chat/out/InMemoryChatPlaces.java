package kz.localbusiness.application.chat.out;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.InMemoryChatLinks;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.shared.BusinessId;

/// Looks into both of the other fakes.
public record InMemoryChatPlaces(InMemoryChatLinks links, InMemoryChatInvitations invitations)
        implements ChatPlaces {

    @Override
    public List<BusinessId> linked(long chat, int most) {
        return once(
                links.ofEveryBusiness().stream()
                        .filter(link -> link.chat() == chat)
                        .map(ChatLink::business),
                most);
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
