package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushSubscriptions;

/// The public door to the use cases of browsers that listen, for wiring by hand.
public final class PushUseCases {

    private PushUseCases() {}

    public static ShowPush showPush(
            PushKeys keys,
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        return new ShowPushUseCase(keys, subscriptions, agendas, links, callers, clock);
    }

    public static TurnOnPush turnOnPush(
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        return new TurnOnPushUseCase(subscriptions, agendas, links, callers, clock);
    }

    public static TurnOffPush turnOffPush(
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        return new TurnOffPushUseCase(subscriptions, agendas, links, callers, clock);
    }
}
