package kz.localbusiness.mongo.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoReceipts implements Receipts {

    /// Sixteen to the power of that is more than anybody ever writes.
    private static final int DIGITS = 9;

    private static final int BITS = 4;

    /// More than that may be given back of one payment in a life.
    private static final int MOST_OF_ONE_VISIT = Appointment.MOST_PAYMENTS * 100;

    /// Whoever takes more in a month has other books.
    private static final int MOST_OF_A_MONTH = 200_000;

    private final BusinessMongo mongo;

    MongoReceipts(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(Receipt receipt) {
        return mongo.add(ReceiptMapper.toDocument(receipt));
    }

    /// Without a gap in them, the last number is found digit by digit, however many there are; to
    /// sort or count them would take longer each year.
    @Override
    public long lastNumber() {
        long last = 0;
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            last += (long) digit(last, digit * BITS) << (digit * BITS);
        }
        return last;
    }

    private int digit(long before, int bits) {
        var candidates =
                LongStream.range(1, 1 << BITS)
                        .mapToObj(one -> ReceiptMapper.name(before + (one << bits)))
                        .toList();
        return mongo.findParts(ReceiptDocument.class, candidates, "_id").size();
    }

    @Override
    public Optional<Receipt> find(long number) {
        return mongo.find(ReceiptDocument.class, ReceiptMapper.name(number))
                .map(ReceiptMapper::toDomain);
    }

    @Override
    public List<Receipt> of(AppointmentId visit) {
        var its = between("movement", ReceiptMapper.visit(visit), ReceiptMapper.visit(visit) + "~");
        return found(its, Sort.by("_id"), MOST_OF_ONE_VISIT);
    }

    @Override
    public List<Receipt> after(long number, int most) {
        var business = CurrentBusiness.required();
        var higher =
                Criteria.where("_id")
                        .gt(ReceiptMapper.id(business, number))
                        .lt(ReceiptMapper.end(business));
        return found(higher, Sort.by("_id"), most);
    }

    @Override
    public List<Receipt> of(Period days) {
        var theirs =
                between(
                        "place",
                        ReceiptMapper.day(days.from()),
                        ReceiptMapper.day(days.to().plusDays(1)));
        return found(theirs, Sort.by("place"), MOST_OF_A_MONTH);
    }

    private static Criteria between(String field, String from, String before) {
        return Criteria.where(field).gte(from).lt(before);
    }

    private List<Receipt> found(Criteria which, Sort order, int most) {
        return mongo.findAll(ReceiptDocument.class, which, order, most).stream()
                .map(ReceiptMapper::toDomain)
                .toList();
    }
}
