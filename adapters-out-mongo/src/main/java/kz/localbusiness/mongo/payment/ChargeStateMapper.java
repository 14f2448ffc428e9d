package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.atIfAny;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.part;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Opening;
import kz.localbusiness.domain.payment.ChargeState.Paid;
import kz.localbusiness.domain.payment.ChargeState.Received;
import kz.localbusiness.domain.payment.ChargeState.Unbound;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.Money;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class ChargeStateMapper {

    private ChargeStateMapper() {}

    static Document toDocument(ChargeState state) {
        return switch (state) {
            case Opening _ -> named("OPENING");
            case Waiting(var purchase, var scannedAt) ->
                    with(
                            named("WAITING").append("of", toDocument(purchase)),
                            "scannedAt",
                            scannedAt == null ? null : date(scannedAt));
            case Closed(var purchase, var at, var ending, var looks) ->
                    with(
                            named("CLOSED")
                                    .append("at", date(at))
                                    .append("ending", ending.name())
                                    .append("looks", looks),
                            "purchase",
                            purchase == null ? null : (Long) purchase.value());
            case Paid paid -> received("PAID", paid);
            case Bound bound -> received("BOUND", bound);
            case Unbound unbound -> received("UNBOUND", unbound);
        };
    }

    private static Document received(String name, Received money) {
        return named(name)
                .append("purchase", money.purchase().value())
                .append("tiyn", money.received().tiyn())
                .append("at", date(money.at()));
    }

    private static Document named(String name) {
        return new Document("name", name);
    }

    static ChargeState toDomain(Document state) {
        return switch (text(state, "name")) {
            case "OPENING" -> new Opening();
            case "WAITING" -> new Waiting(purchase(part(state, "of")), atIfAny(state, "scannedAt"));
            case "CLOSED" ->
                    new Closed(
                            purchaseIfAny(state),
                            at(state, "at"),
                            Ending.valueOf(text(state, "ending")),
                            Math.toIntExact(number(state, "looks")));
            case "PAID" -> new Paid(purchaseId(state), received(state), at(state, "at"));
            case "BOUND" -> new Bound(purchaseId(state), received(state), at(state, "at"));
            case "UNBOUND" -> new Unbound(purchaseId(state), received(state), at(state, "at"));
            default -> throw new IllegalStateException("no state of a charge");
        };
    }

    private static PurchaseId purchaseId(Document state) {
        return new PurchaseId(number(state, "purchase"));
    }

    private static @Nullable PurchaseId purchaseIfAny(Document state) {
        return state.containsKey("purchase") ? purchaseId(state) : null;
    }

    private static Money received(Document state) {
        return new Money(number(state, "tiyn"));
    }

    private static Document toDocument(Purchase purchase) {
        return new Document("id", purchase.id().value())
                .append("kind", purchase.kind().name())
                .append("target", purchase.target())
                .append("expiresAt", date(purchase.expiresAt()))
                .append("methods", purchase.methods())
                .append("pollSeconds", purchase.pollEvery().toSeconds())
                .append("confirmSeconds", purchase.confirmWithin().toSeconds());
    }

    private static Purchase purchase(Document purchase) {
        return new Purchase(
                new PurchaseId(number(purchase, "id")),
                Purchase.Kind.valueOf(text(purchase, "kind")),
                text(purchase, "target"),
                at(purchase, "expiresAt"),
                purchase.getList("methods", String.class, List.of()),
                Duration.ofSeconds(number(purchase, "pollSeconds")),
                Duration.ofSeconds(number(purchase, "confirmSeconds")));
    }
}
