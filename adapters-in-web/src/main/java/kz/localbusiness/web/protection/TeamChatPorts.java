package kz.localbusiness.web.protection;

import java.time.Clock;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveTeamChat;
import kz.localbusiness.application.chat.ShowTeamChat;
import org.springframework.stereotype.Component;

/// What the card of the chat needs of the application.
@Component
record TeamChatPorts(ShowTeamChat show, InviteTeamChat invite, LeaveTeamChat leave, Clock clock) {}
