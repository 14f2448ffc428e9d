package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.textIfAny;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.Duration;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.Refund.State;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import org.bson.Document;

final class RefundMapper {

    private RefundMapper() {}

    static Document toDocument(Refund refund) {
        var document =
                new Document("id", refund.id().value().toString())
                        .append("tiyn", refund.amount().tiyn())
                        .append("reason", refund.reason().name());
        return switch (refund.state()) {
            case State.Due _ -> document.append("state", "DUE");
            case State.Scanning(var code) -> withCode(document.append("state", "SCANNING"), code);
            case State.Trying(var refundable) ->
                    document.append("state", "TRYING").append("refundable", refundable.tiyn());
            case State.ByHand(var why) ->
                    document.append("state", "BY_HAND").append("why", why.name());
            case State.Done done -> withEnd(document.append("state", "DONE"), done);
        };
    }

    private static Document withCode(Document document, RefundCode code) {
        return document.append("code", code.id())
                .append("content", code.content())
                .append("expiresAt", date(code.expiresAt()))
                .append("pollSeconds", code.pollEvery().toSeconds());
    }

    private static RefundCode code(Document refund) {
        return new RefundCode(
                number(refund, "code"),
                text(refund, "content"),
                at(refund, "expiresAt"),
                Duration.ofSeconds(number(refund, "pollSeconds")));
    }

    private static Document withEnd(Document document, State.Done done) {
        document.append("at", date(done.at())).append("by", done.by().actor().name());
        with(document, "account", done.by().account());
        return with(document, "number", done.number());
    }

    static Refund toDomain(Document refund) {
        return new Refund(
                new RefundId(uuid(refund, "id")),
                new Money(number(refund, "tiyn")),
                Reason.valueOf(text(refund, "reason")),
                state(refund));
    }

    private static State state(Document refund) {
        return switch (text(refund, "state")) {
            case "DUE" -> new State.Due();
            case "SCANNING" -> new State.Scanning(code(refund));
            case "TRYING" -> new State.Trying(new Money(number(refund, "refundable")));
            case "BY_HAND" -> new State.ByHand(Hand.valueOf(text(refund, "why")));
            case "DONE" ->
                    new State.Done(
                            at(refund, "at"),
                            new Doer(
                                    Actor.valueOf(text(refund, "by")),
                                    textIfAny(refund, "account")),
                            refund.containsKey("number") ? (Long) number(refund, "number") : null);
            default -> throw new IllegalStateException("no state of a refund");
        };
    }
}
