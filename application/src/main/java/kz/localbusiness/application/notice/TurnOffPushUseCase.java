package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.notice.PushDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.PushDecision.Silent;
import kz.localbusiness.domain.notice.PushSubscriber;

@UseCase(Audience.EVERYONE)
class TurnOffPushUseCase implements TurnOffPush {

    private final PushSubscriptions subscriptions;
    private final PushListeners listeners;

    TurnOffPushUseCase(
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.listeners = new PushListeners(agendas, links, callers, clock);
    }

    @Override
    public PushDecision turnOff(Command command) {
        return listeners
                .find(command.token())
                .map(one -> silenced(one.subscriber(), command.endpoint()))
                .orElseGet(NoSuchAppointment::new);
    }

    private PushDecision silenced(PushSubscriber subscriber, URI endpoint) {
        var subscription = subscriptions.of(subscriber);
        if (subscription.reaches(endpoint)) {
            subscriptions.save(subscription.without(endpoint));
        }
        return new Silent();
    }
}
