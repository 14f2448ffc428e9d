package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.PushSubscriber;

/// Writes to every browser in which whoever holds the link of the visit, or has proven to have its
/// phone number, wants to hear of it.
final class PushPost extends Post {

    private final PushKeys keys;
    private final Devices devices;
    private final Words words;

    PushPost(PushKeys keys, Devices devices, Words words) {
        super(Channel.WEB_PUSH);
        this.keys = keys;
        this.devices = devices;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return keys.current().isPresent();
    }

    @Override
    boolean reaches(Notice notice, VisitFacts facts) {
        return devices.listen(listeners(facts.visit()));
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        return devices.tell(
                listeners(facts.visit()),
                new Message(
                        facts.business().profile().name(),
                        words.of(notice.kind(), Channel.WEB_PUSH, facts),
                        facts.manageLink(),
                        topic(notice),
                        facts.rest()));
    }

    /// Whatever is told of when the visit is replaces what was told of it before; a receipt does
    /// not.
    private static String topic(Notice notice) {
        return notice.kind().isAboutMoney()
                ? "receipt " + notice.appointment().value()
                : "visit " + notice.appointment().value();
    }

    private static List<PushSubscriber> listeners(Appointment visit) {
        return List.of(
                PushSubscriber.Guest.of(visit), new PushSubscriber.Client(visit.client().phone()));
    }
}
