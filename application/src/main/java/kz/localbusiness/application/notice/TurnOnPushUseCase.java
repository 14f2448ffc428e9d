package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.notice.PushListeners.Listener;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.notice.PushDecision.Listening;
import kz.localbusiness.domain.notice.PushDecision.NoSuchAppointment;

/// Whoever begins to listen clears away what has outlived its visit, so that no more is kept than
/// was wanted of late.
@UseCase(Audience.EVERYONE)
class TurnOnPushUseCase implements TurnOnPush {

    private final PushSubscriptions subscriptions;
    private final PushListeners listeners;
    private final Clock clock;

    TurnOnPushUseCase(
            PushSubscriptions subscriptions,
            Agendas agendas,
            ManageLinks links,
            Callers callers,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.listeners = new PushListeners(agendas, links, callers, clock);
        this.clock = clock;
    }

    @Override
    public PushDecision turnOn(Command command) {
        return listeners
                .find(command.token())
                .map(listener -> kept(command, listener))
                .orElseGet(NoSuchAppointment::new);
    }

    private PushDecision kept(Command command, Listener listener) {
        keep(listener, command.browser());
        return isThereStill(command, listener) ? new Listening() : new NoSuchAppointment();
    }

    private void keep(Listener listener, PushAddress browser) {
        var now = clock.instant();
        subscriptions.forgetOutlived(now);
        subscriptions.save(
                subscriptions
                        .of(listener.subscriber())
                        .with(browser, now)
                        .lasting(listener.until()));
    }

    /// What is kept must not outlive an erasure that happened meanwhile.
    private boolean isThereStill(Command command, Listener listener) {
        var isThere = listeners.find(command.token()).filter(listener::equals).isPresent();
        if (!isThere) {
            subscriptions.forget(listener.subscriber());
        }
        return isThere;
    }
}
