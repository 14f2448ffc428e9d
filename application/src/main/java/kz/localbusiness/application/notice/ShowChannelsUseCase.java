package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.notice.Channel;

@UseCase(Audience.MANAGEMENT)
class ShowChannelsUseCase implements ShowChannels {

    private final Ways ways;

    ShowChannelsUseCase(Ways ways) {
        this.ways = ways;
    }

    @Override
    public List<Channel> show(Query query) {
        return ways.channels();
    }
}
