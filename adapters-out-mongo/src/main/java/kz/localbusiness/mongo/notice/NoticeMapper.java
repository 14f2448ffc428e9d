package kz.localbusiness.mongo.notice;

import java.util.UUID;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.Delivery.Standing;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.notice.NoticeDocument.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// By hand: most of it are states, each with its own parts.
@Component
final class NoticeMapper implements StoredValues {

    NoticeDocument toDocument(Notice notice) {
        var state = notice.state();
        return new NoticeDocument(
                "%s/%s".formatted(notice.business(), notice.id().value()),
                text(notice.business()),
                notice.id().value().toString(),
                text(notice.event()),
                text(notice.appointment()),
                kind(notice.subject()),
                account(notice.subject()),
                notice.deliveries().stream().map(NoticeMapper::tried).toList(),
                name(state),
                state instanceof State.Dropped(var why) ? why.name() : null,
                notice.attempts(),
                notice.since(),
                notice.dueAt(),
                state instanceof State.Due ? notice.dueAt() : null,
                notice.version());
    }

    Notice toDomain(NoticeDocument document) {
        return new Notice(
                new NoticeId(UUID.fromString(document.notice())),
                business(document.business()),
                event(document.event()),
                appointment(document.appointment()),
                subject(document.kind(), document.recipient()),
                document.deliveries().stream().map(NoticeMapper::delivery).toList(),
                state(document),
                document.since(),
                document.tryAt(),
                document.version());
    }

    private static String kind(Subject subject) {
        return switch (subject) {
            case Subject.ToClient(var kind) -> kind.name();
            case Subject.ToMember(_, var kind) -> kind.name();
        };
    }

    private static @Nullable String account(Subject subject) {
        return switch (subject) {
            case Subject.ToClient _ -> null;
            case Subject.ToMember(var account, _) -> account.value();
        };
    }

    private static Subject subject(String kind, @Nullable String account) {
        return account == null
                ? new Subject.ToClient(NoticeKind.valueOf(kind))
                : new Subject.ToMember(new AccountId(account), TeamNews.Kind.valueOf(kind));
    }

    private static String name(State state) {
        return switch (state) {
            case State.Due _ -> "DUE";
            case State.Sent _ -> "SENT";
            case State.Dropped _ -> "DROPPED";
            case State.Failed _ -> "FAILED";
        };
    }

    private static State state(NoticeDocument document) {
        return switch (document.state()) {
            case "DUE" -> new State.Due();
            case "SENT" -> new State.Sent();
            case "DROPPED" -> new State.Dropped(Notice.Why.valueOf(required(document.why())));
            case "FAILED" -> new State.Failed();
            default -> throw new IllegalStateException("no state of a message");
        };
    }

    private static Tried tried(Delivery one) {
        var reference = one.reference();
        var price = one.price();
        return new Tried(
                one.channel().name(),
                name(one.standing()),
                one.standing() instanceof Standing.Failed(var why) ? why.name() : null,
                one.attempts(),
                one.since(),
                one.at(),
                reference == null ? null : reference.value(),
                price == null ? null : price.tiyn(),
                one.doubts() == 0 ? null : one.doubts());
    }

    private static Delivery delivery(Tried one) {
        var reference = one.reference();
        var price = one.price();
        var doubts = one.doubts();
        return new Delivery(
                Channel.valueOf(one.channel()),
                standing(one),
                one.attempts(),
                one.since(),
                one.at(),
                reference == null ? null : new ProviderReference(reference),
                price == null ? null : new Money(price),
                doubts == null ? 0 : doubts);
    }

    private static String name(Standing standing) {
        return switch (standing) {
            case Standing.Trying _ -> "TRYING";
            case Standing.Refusing _ -> "REFUSING";
            case Standing.HandedOver _ -> "HANDED_OVER";
            case Standing.Arrived _ -> "ARRIVED";
            case Standing.Failed _ -> "FAILED";
            case Standing.Late _ -> "LATE";
        };
    }

    private static Standing standing(Tried one) {
        return switch (one.standing()) {
            case "TRYING" -> new Standing.Trying();
            case "REFUSING" -> new Standing.Refusing();
            case "HANDED_OVER" -> new Standing.HandedOver();
            case "ARRIVED" -> new Standing.Arrived();
            case "FAILED" -> new Standing.Failed(DeliveryFailure.valueOf(required(one.failure())));
            case "LATE" -> new Standing.Late();
            default -> throw new IllegalStateException("no standing of a delivery");
        };
    }

    private static String required(@Nullable String stored) {
        if (stored == null) {
            throw new IllegalStateException("a message without its reason");
        }
        return stored;
    }
}
