package kz.localbusiness.application.notice;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.notice.PushSubscription.Browser;

/// Writes to every browser in which whoever holds the link of the visit, or has proven to have its
/// phone number, wants to hear of it. It has been told when one of them is.
final class PushPost extends Post {

    private static final Refused NOT_WANTED = new Refused(DeliveryFailure.BLOCKED);

    private final PushKeys keys;
    private final PushMessages pushes;
    private final PushSubscriptions subscriptions;
    private final Words words;

    PushPost(PushKeys keys, PushMessages pushes, PushSubscriptions subscriptions, Words words) {
        super(Channel.WEB_PUSH);
        this.keys = keys;
        this.pushes = pushes;
        this.subscriptions = subscriptions;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return keys.current().isPresent();
    }

    @Override
    boolean reaches(VisitFacts facts) {
        return !browsers(facts).isEmpty();
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        var text = words.of(notice.kind(), Channel.WEB_PUSH, facts);
        var answers = new ArrayList<HandOver>();
        var gone = new HashSet<URI>();
        for (var browser : browsers(facts)) {
            var answer = pushed(browser, text, facts);
            answers.add(answer);
            if (answer instanceof Refused(var why) && why.isOfAddress()) {
                gone.add(browser.endpoint());
            }
        }
        listeners(facts.visit()).forEach(listener -> forget(listener, gone));
        return answers.stream().reduce(NOT_WANTED, PushPost::better);
    }

    private HandOver pushed(PushAddress browser, String text, VisitFacts facts) {
        var title = facts.business().profile().name();
        return pushes.send(browser, title, text, facts.manageLink());
    }

    private List<PushAddress> browsers(VisitFacts facts) {
        return listeners(facts.visit())
                .flatMap(listener -> subscriptions.of(listener).browsers().stream())
                .map(Browser::address)
                .distinct()
                .toList();
    }

    private static Stream<PushSubscriber> listeners(Appointment visit) {
        return Stream.of(
                PushSubscriber.Guest.of(visit), new PushSubscriber.Client(visit.client().phone()));
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
