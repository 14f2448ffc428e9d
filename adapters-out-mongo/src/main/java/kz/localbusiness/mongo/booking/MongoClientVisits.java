package kz.localbusiness.mongo.booking;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoClientVisits implements ClientVisits, OwedMoney {

    private static final Sort ORDER = Sort.by("place");

    /// More than anybody serves in a month.
    private static final int MOST_OWED = 200_000;

    /// Stored instead of a number, so that older news find their visit and change nothing.
    private static final String NOBODY = "";

    private final BusinessMongo mongo;

    MongoClientVisits(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    /// Whoever tells at the same time of another version makes one of both read again.
    @Override
    public void note(Appointment visit, long version) {
        var known = mongo.find(ClientVisitDocument.class, visit.id().value().toString());
        if (known.filter(one -> one.seen() >= version).isEmpty()) {
            var stored = known.map(ClientVisitDocument::version).orElse(0L);
            mongo.save(document(visit, version, stored));
        }
    }

    @Override
    public List<Entry> after(PhoneNumber phone, String place, int most) {
        return find(of(phone).and("place").gt(place), ORDER, most);
    }

    @Override
    public List<Entry> before(PhoneNumber phone, String place, int most) {
        return find(of(phone).and("place").lt(place), ORDER.descending(), most);
    }

    @Override
    public Owed of(Period days) {
        var theirs = Criteria.where("owedOn").gte(days.from().toString()).lte(days.to().toString());
        var parts =
                mongo.findParts(
                        ClientVisitDocument.class,
                        theirs,
                        Sort.by("owedOn"),
                        MOST_OWED,
                        "owedOver",
                        "owedAhead");
        return parts.stream().map(MongoClientVisits::owed).reduce(Owed.NOTHING, Owed::plus);
    }

    private static Owed owed(Document parts) {
        return new Owed(
                new Money(Fields.number(parts, "owedOver")),
                new Money(Fields.number(parts, "owedAhead")));
    }

    private static Criteria of(PhoneNumber phone) {
        return Criteria.where("phone").is(phone.value());
    }

    private List<Entry> find(Criteria which, Sort order, int most) {
        return mongo.findAll(ClientVisitDocument.class, which, order, most).stream()
                .map(MongoClientVisits::entry)
                .toList();
    }

    private static ClientVisitDocument document(Appointment visit, long seen, long version) {
        var business = CurrentBusiness.required().toString();
        var owed = Owed.of(visit);
        var isPaid = owed.equals(Owed.NOTHING);
        return new ClientVisitDocument(
                "%s/%s".formatted(business, visit.id().value()),
                business,
                visit.client().isErased() ? NOBODY : visit.client().phone().value(),
                ClientVisits.place(visit),
                AgendaNames.name(visit.home()),
                isPaid ? null : visit.segments().getFirst().dates().getFirst().toString(),
                isPaid ? null : owed.ahead().tiyn(),
                isPaid ? null : owed.over().tiyn(),
                seen,
                version);
    }

    private static Entry entry(ClientVisitDocument document) {
        var id = document.id().substring(document.business().length() + 1);
        return new Entry(
                new AppointmentId(UUID.fromString(id)),
                AgendaNames.key(document.home()),
                document.place());
    }
}
