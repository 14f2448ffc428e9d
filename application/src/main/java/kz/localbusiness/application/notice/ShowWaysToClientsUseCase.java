package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.domain.notice.Channel;

/// Whoever books is asked by which of them they want to be written to.
@UseCase(Audience.EVERYONE)
class ShowWaysToClientsUseCase implements ShowWaysToClients {

    private final NoticeChoices choices;
    private final Ways ways;

    ShowWaysToClientsUseCase(NoticeChoices choices, Ways ways) {
        this.choices = choices;
        this.ways = ways;
    }

    @Override
    public List<Channel> show(Query query) {
        var offered = ways.channels();
        return choices.current().delivery().order().stream().filter(offered::contains).toList();
    }
}
