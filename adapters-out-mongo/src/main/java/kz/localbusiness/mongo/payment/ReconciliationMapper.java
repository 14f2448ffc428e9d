package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.uuidIfAny;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.LocalDate;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Difference.OtherSum;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.bson.Document;

final class ReconciliationMapper {

    private ReconciliationMapper() {}

    /// @param version that is stored; 0 when there is none of that day
    static ReconciliationDocument toDocument(Reconciliation it, long version) {
        var business = it.business().toString();
        return new ReconciliationDocument(
                "%s/%s".formatted(business, it.day()),
                business,
                it.since(),
                it.at(),
                it.voice().name(),
                it.payments(),
                it.sum().tiyn(),
                all(it.differences(), ReconciliationMapper::difference),
                it.unheard(),
                version);
    }

    static Reconciliation toDomain(ReconciliationDocument it) {
        return new Reconciliation(
                new BusinessId(UUID.fromString(it.business())),
                LocalDate.parse(it.id().substring(it.business().length() + 1)),
                it.since(),
                it.at(),
                BankVoice.valueOf(it.voice()),
                it.payments(),
                new Money(it.tiyn()),
                all(it.differences(), ReconciliationMapper::difference),
                it.unheard());
    }

    private static Document difference(Difference it) {
        var visit = it.visit();
        var document =
                new Document("charge", it.charge().value().toString())
                        .append("purchase", it.purchase().value());
        return with(what(document, it), "visit", visit == null ? null : visit.value().toString());
    }

    private static Document what(Document document, Difference it) {
        return switch (it.what()) {
            case OnlyThere(var sum) ->
                    document.append("what", "ONLY_THERE").append("there", sum.tiyn());
            case OnlyHere(var sum) ->
                    document.append("what", "ONLY_HERE").append("here", sum.tiyn());
            case OtherSum(var here, var there) ->
                    document.append("what", "OTHER_SUM")
                            .append("here", here.tiyn())
                            .append("there", there.tiyn());
            case OtherRest(var here, var there) ->
                    document.append("what", "OTHER_REST")
                            .append("here", here.tiyn())
                            .append("there", there.tiyn());
        };
    }

    private static Difference difference(Document it) {
        var visit = uuidIfAny(it, "visit");
        return new Difference(
                new ChargeId(uuid(it, "charge")),
                new PurchaseId(number(it, "purchase")),
                visit == null ? null : new AppointmentId(visit),
                what(it));
    }

    private static Difference.What what(Document it) {
        return switch (text(it, "what")) {
            case "ONLY_THERE" -> new OnlyThere(money(it, "there"));
            case "ONLY_HERE" -> new OnlyHere(money(it, "here"));
            case "OTHER_SUM" -> new OtherSum(money(it, "here"), money(it, "there"));
            case "OTHER_REST" -> new OtherRest(money(it, "here"), money(it, "there"));
            default -> throw new IllegalStateException("no difference from the bank");
        };
    }

    private static Money money(Document it, String field) {
        return new Money(number(it, field));
    }
}
