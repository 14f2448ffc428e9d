package kz.localbusiness.mongo.payment;

import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.is;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.textIfAny;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.FiscalState;
import kz.localbusiness.domain.fiscal.FiscalState.Asked;
import kz.localbusiness.domain.fiscal.FiscalState.Due;
import kz.localbusiness.domain.fiscal.FiscalState.Registered;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Hindrance;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class FiscalRecordMapper {

    private FiscalRecordMapper() {}

    static FiscalRecordDocument toDocument(FiscalRecord it) {
        var hindrance = it.hindrance();
        return new FiscalRecordDocument(
                "%s/%s".formatted(it.business(), ReceiptMapper.name(it.receipt())),
                it.business().toString(),
                it.state() instanceof Asked asked ? asked(asked) : null,
                it.ticket().map(FiscalRecordMapper::ticket).orElse(null),
                hindrance == null ? null : refusal(hindrance.refusal()),
                hindrance == null ? null : hindrance.at(),
                it.tries(),
                it.dueAt(),
                it.version());
    }

    static FiscalRecord toDomain(FiscalRecordDocument it) {
        return new FiscalRecord(
                new BusinessId(UUID.fromString(it.business())),
                ReceiptMapper.numberIn(it.id()),
                state(it),
                hindrance(it.hindrance(), it.hinderedAt()),
                it.tries(),
                it.dueAt(),
                it.version());
    }

    private static FiscalState state(FiscalRecordDocument it) {
        var ticket = it.ticket();
        var asked = it.asked();
        if (ticket != null) {
            return new Registered(ticket(ticket));
        }
        return asked == null
                ? new Due()
                : new Asked(new CashboxNumber(text(asked, "cashbox")), at(asked, "at"));
    }

    private static Document asked(Asked it) {
        return new Document("cashbox", it.cashbox().value()).append("at", date(it.at()));
    }

    private static Document refusal(Refusal it) {
        var document = new Document("why", it.why().name()).append("code", it.code());
        return with(document, "words", it.words());
    }

    private static @Nullable Hindrance hindrance(@Nullable Document it, @Nullable Instant at) {
        return it == null || at == null ? null : new Hindrance(refusal(it), at);
    }

    private static Refusal refusal(Document it) {
        return new Refusal(
                FiscalProblem.valueOf(text(it, "why")), number(it, "code"), textIfAny(it, "words"));
    }

    private static Document ticket(FiscalTicket it) {
        var document =
                new Document("sign", it.sign())
                        .append("at", date(it.at()))
                        .append("tiyn", it.total().tiyn());
        with(document, "number", it.number());
        with(document, "shift", it.shift());
        with(document, "registration", it.registration());
        with(document, "offline", it.isOffline());
        return with(document, "address", it.address());
    }

    private static FiscalTicket ticket(Document it) {
        return new FiscalTicket(
                text(it, "sign"),
                it.containsKey("number") ? (Long) number(it, "number") : null,
                it.containsKey("shift") ? (Long) number(it, "shift") : null,
                textIfAny(it, "registration"),
                at(it, "at"),
                new Money(number(it, "tiyn")),
                is(it, "offline"),
                textIfAny(it, "address"));
    }
}
