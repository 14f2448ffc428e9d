package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Departure;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.mongo.StoredValues;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface StaffDayMapper extends StoredValues, StateMapper, NewsMapper {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "claims", source = ".", qualifiedByName = "claims")
    @Mapping(target = "leaving", source = ".", qualifiedByName = "leaving")
    @Mapping(target = "dueAt", source = ".")
    StaffDayDocument toDocument(StaffDay day);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default StaffDay toDomain(StaffDayDocument document) {
        return new StaffDay(
                business(document.business()),
                staff(document.staff()),
                date(document.date()),
                document.appointments().stream().map(this::toDomain).toList(),
                document.departures().stream().map(this::toDomain).toList(),
                document.news().stream().map(this::toDomain).toList(),
                document.version());
    }

    @Mapping(target = "start", source = "slot.start")
    @Mapping(target = "end", source = "slot.end")
    StaffDayDocument.Visit toDocument(Appointment appointment);

    default Appointment toDomain(StaffDayDocument.Visit visit) {
        return new Appointment(
                appointment(visit.id()),
                new TimeSlot(visit.start(), visit.end()),
                toDomain(visit.offering()),
                toDomain(visit.client()),
                toDomain(visit.state()),
                visit.bookedAt(),
                toDomain(visit.feedback()));
    }

    @Mapping(target = "seconds", source = "duration")
    StaffDayDocument.Service toDocument(BookedOffering offering);

    @Mapping(target = "duration", source = "seconds")
    BookedOffering toDomain(StaffDayDocument.Service service);

    ClientDetails toDomain(StaffDayDocument.Client client);

    Departure toDomain(StaffDayDocument.Leave leave);

    @Nullable Feedback toDomain(StaffDayDocument.@Nullable Praise praise);

    default String id(StaffDay day) {
        return StaffDayNames.id(day);
    }

    default @Nullable Instant dueAt(StaffDay day) {
        return day.dueAt().orElse(null);
    }

    @Named("claims")
    default List<String> claims(StaffDay day) {
        return StaffDayNames.claims(day);
    }

    @Named("leaving")
    default @Nullable List<String> leaving(StaffDay day) {
        return StaffDayNames.leaving(day);
    }
}
