package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.PushSubscription.Browser;

@UseCase(Audience.EVERYONE)
class ShowPushUseCase implements ShowPush {

    private final PushKeys keys;
    private final PushSubscriptions subscriptions;
    private final PushListeners listeners;

    ShowPushUseCase(
            PushKeys keys,
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        this.keys = keys;
        this.subscriptions = subscriptions;
        this.listeners = new PushListeners(agendas, links, callers, clock);
    }

    @Override
    public Optional<Push> show(Query query) {
        return listeners
                .find(query.token())
                .map(one -> subscriptions.of(one.subscriber()).browsers())
                .flatMap(browsers -> keys.current().map(key -> push(key, browsers, query)));
    }

    private static Push push(String key, List<Browser> browsers, Query query) {
        var isOn =
                browsers.stream()
                        .map(one -> one.address().endpoint().toString())
                        .anyMatch(query.endpoint()::equals);
        return new Push(key, isOn, !browsers.isEmpty());
    }
}
