package kz.localbusiness.web.booking;

import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import org.springframework.stereotype.Component;

/// What it takes to have messages in a chat.
@Component
record ChatPorts(ShowMyChat show, InviteMyChat invite, LeaveMyChat leave) {}
