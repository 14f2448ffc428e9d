package kz.localbusiness.application.booking.out;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

public final class InMemoryClientVisits implements ClientVisits, OwedMoney {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::place);

    private final ConcurrentMap<Name, Row> rows = new ConcurrentHashMap<>();

    @Override
    public void note(Appointment visit, long version) {
        var entry = new Entry(visit.id(), visit.home(), ClientVisits.place(visit));
        rows.merge(
                new Name(CurrentBusiness.required(), visit.id()),
                new Row(visit.client().phone(), entry, dayOf(visit), Owed.of(visit), version),
                (known, told) -> told.version() > known.version() ? told : known);
    }

    @Override
    public List<Entry> after(PhoneNumber phone, String place, int most) {
        return of(phone)
                .filter(entry -> entry.place().compareTo(place) > 0)
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public List<Entry> before(PhoneNumber phone, String place, int most) {
        return of(phone)
                .filter(entry -> entry.place().compareTo(place) < 0)
                .sorted(ORDER.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Owed of(Period days) {
        return ours().filter(
                        row -> !row.day().isBefore(days.from()) && !row.day().isAfter(days.to()))
                .map(Row::owed)
                .reduce(Owed.NOTHING, Owed::plus);
    }

    private static LocalDate dayOf(Appointment visit) {
        return visit.segments().getFirst().dates().getFirst();
    }

    public void clear() {
        var business = CurrentBusiness.required();
        rows.keySet().removeIf(one -> one.business().equals(business));
    }

    private Stream<Entry> of(PhoneNumber phone) {
        return ours().filter(row -> row.phone().equals(phone)).map(Row::entry);
    }

    private Stream<Row> ours() {
        var business = CurrentBusiness.required();
        return rows.entrySet().stream()
                .filter(row -> row.getKey().business().equals(business))
                .map(java.util.Map.Entry::getValue);
    }

    private record Name(BusinessId business, AppointmentId visit) {}

    private record Row(PhoneNumber phone, Entry entry, LocalDate day, Owed owed, long version) {}
}
