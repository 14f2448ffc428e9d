package kz.localbusiness.application.notice;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.notice.PushSubscription.Browser;

/// The browsers in which people listen. They have been told when one of these is; those that are
/// gone are forgotten.
record Devices(PushMessages pushes, PushSubscriptions subscriptions) {

    private static final Refused NOT_WANTED = new Refused(DeliveryFailure.BLOCKED);

    boolean listen(List<PushSubscriber> people) {
        return !browsers(people).isEmpty();
    }

    HandOver tell(List<PushSubscriber> people, Message message) {
        var answers = new ArrayList<HandOver>();
        var gone = new HashSet<URI>();
        for (var browser : browsers(people)) {
            var answer = pushes.send(browser, message);
            answers.add(answer);
            if (answer instanceof Refused(var why) && why.isOfAddress()) {
                gone.add(browser.endpoint());
            }
        }
        people.forEach(listener -> forget(listener, gone));
        return answers.stream().reduce(NOT_WANTED, Devices::better);
    }

    private List<PushAddress> browsers(List<PushSubscriber> people) {
        return people.stream()
                .flatMap(listener -> subscriptions.of(listener).browsers().stream())
                .map(Browser::address)
                .distinct()
                .toList();
    }

    private void forget(PushSubscriber listener, Set<URI> gone) {
        var known = subscriptions.of(listener);
        var rest = known;
        for (var endpoint : gone) {
            rest = rest.without(endpoint);
        }
        if (!rest.equals(known)) {
            trySave(rest);
        }
    }

    private void trySave(PushSubscription subscription) {
        try {
            subscriptions.save(subscription);
        } catch (StaleState _) {
            // what came in between is kept; the next message finds the others gone again
        }
    }

    /// What was told once is told; what may have been told is not given up.
    private static HandOver better(HandOver one, HandOver other) {
        return rank(other) >= rank(one) ? other : one;
    }

    private static int rank(HandOver answer) {
        return switch (answer) {
            case HandOver.Accepted _ -> 3;
            case HandOver.Unclear _ -> 2;
            case HandOver.NotNow _ -> 1;
            case Refused _ -> 0;
        };
    }
}
