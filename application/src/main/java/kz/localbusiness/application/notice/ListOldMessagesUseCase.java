package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.OldMessages;
import kz.localbusiness.domain.notice.Notice;

@UseCase(Audience.PLATFORM)
class ListOldMessagesUseCase implements ListOldMessages {

    private final OldMessages messages;
    private final Clock clock;

    ListOldMessagesUseCase(OldMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<ForgetMessages.Command> old() {
        return messages.keptSinceBefore(clock.instant().minus(Notice.KEPT)).stream()
                .map(ForgetMessages.Command::new)
                .toList();
    }
}
