package kz.localbusiness.mongo.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoStaffDays implements StaffDays {

    private final BusinessMongo mongo;
    private final StaffDayMapper mapper;

    MongoStaffDays(BusinessMongo mongo, StaffDayMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public StaffDay of(StaffId staff, LocalDate date) {
        return mongo.find(StaffDayDocument.class, StaffDayNames.name(staff, date))
                .map(mapper::toDomain)
                .orElseGet(() -> StaffDay.empty(CurrentBusiness.required(), staff, date));
    }

    /// Asks for each day by its id, so that no index needs to know of ranges.
    @Override
    public List<StaffDay> within(Collection<StaffId> staff, LocalDate from, LocalDate to) {
        var names =
                staff.stream()
                        .flatMap(one -> StaffDayNames.names(one, from, to))
                        .limit(StaffDayNames.MOST + 1L)
                        .toList();
        if (names.size() > StaffDayNames.MOST) {
            throw new IllegalArgumentException("asks for more days than one call may read");
        }
        return mongo.findAll(StaffDayDocument.class, names).stream().map(mapper::toDomain).toList();
    }

    @Override
    public Optional<StaffDay> holding(AppointmentId appointment) {
        return first(Criteria.where("claims").is(appointment.value().toString()))
                .or(() -> first(Criteria.where("leaving").is(StaffDayNames.leaving(appointment))));
    }

    @Override
    public void save(StaffDay day) {
        mongo.save(mapper.toDocument(day));
    }

    private Optional<StaffDay> first(Criteria which) {
        return mongo.findAll(StaffDayDocument.class, which, Sort.unsorted(), 1).stream()
                .map(mapper::toDomain)
                .findFirst();
    }
}
