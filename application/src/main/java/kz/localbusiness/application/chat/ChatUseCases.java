package kz.localbusiness.application.chat;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.chat.out.ChatUpdates;

/// The one public door to the use cases of this package, for wiring by hand.
public final class ChatUseCases {

    private ChatUseCases() {}

    public static ShowMyChat showMyChat(ChatDesk desk) {
        return new ShowMyChatUseCase(desk);
    }

    public static InviteMyChat inviteMyChat(ChatDesk desk, Callers callers) {
        return new InviteMyChatUseCase(desk, callers);
    }

    public static LeaveMyChat leaveMyChat(ChatDesk desk) {
        return new LeaveMyChatUseCase(desk);
    }

    public static ShowTeamChat showTeamChat(ChatDesk desk, Callers callers) {
        return new ShowTeamChatUseCase(desk, callers);
    }

    public static InviteTeamChat inviteTeamChat(ChatDesk desk, Callers callers) {
        return new InviteTeamChatUseCase(desk, callers);
    }

    public static LeaveTeamChat leaveTeamChat(ChatDesk desk, Callers callers) {
        return new LeaveTeamChatUseCase(desk, callers);
    }

    public static FindChat findChat(ChatPlaces places, ChatUpdates updates, BotSecret secret) {
        return new FindChatUseCase(places, updates, secret);
    }

    public static LinkChat linkChat(ChatDesk desk) {
        return new LinkChatUseCase(desk);
    }

    public static ConfirmChat confirmChat(ChatDesk desk) {
        return new ConfirmChatUseCase(desk);
    }

    public static ShowChat showChat(ChatDesk desk) {
        return new ShowChatUseCase(desk);
    }

    public static UnlinkChat unlinkChat(ChatDesk desk) {
        return new UnlinkChatUseCase(desk);
    }

    public static NoteChatUpdate noteChatUpdate(
            ChatUpdates updates, BotSecret secret, Clock clock) {
        return new NoteChatUpdateUseCase(updates, secret, clock);
    }
}
