package kz.localbusiness.web.telegram;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.chat.ConfirmChat;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.NoteChatUpdate;
import kz.localbusiness.application.chat.ShowChat;
import kz.localbusiness.application.chat.UnlinkChat;
import org.springframework.stereotype.Component;

/// What the bot needs of the application.
@Component
record BotPorts(
        FindChat find,
        LinkChat link,
        ConfirmChat confirm,
        ShowChat show,
        UnlinkChat unlink,
        NoteChatUpdate note,
        Instance instance) {}
