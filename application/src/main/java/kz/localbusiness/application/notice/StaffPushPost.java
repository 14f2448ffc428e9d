package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import kz.localbusiness.application.notice.out.StaffWords;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;

/// Writes to every browser in which somebody of the team wants to be told things.
final class StaffPushPost extends TeamPost {

    private final PushKeys keys;
    private final Devices devices;
    private final StaffWords words;

    StaffPushPost(
            PushKeys keys, Devices devices, StaffWords words, Members members, Instance instance) {
        super(Channel.WEB_PUSH, members, instance);
        this.keys = keys;
        this.devices = devices;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return keys.current().isPresent();
    }

    @Override
    boolean reaches(AccountId account) {
        return devices.listen(listener(account));
    }

    @Override
    HandOver send(Colleague member, StaffMessage message) {
        return devices.tell(
                listener(member.account()),
                new Message(
                        message.business().profile().name(),
                        words.of(message).line(),
                        message.page(),
                        "team " + message.appointment().id().value(),
                        message.rest()));
    }

    private static List<PushSubscriber> listener(AccountId account) {
        return List.of(new PushSubscriber.Member(account));
    }
}
