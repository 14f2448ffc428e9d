package kz.localbusiness.mongo.business;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.mongo.StoredValues;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface BusinessMapper extends StoredValues {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "business", source = "id")
    @Mapping(target = "slug", source = "slug.value")
    @Mapping(target = "zone", source = "zone.id")
    @Mapping(target = "hours", source = "hours.days")
    BusinessDocument toDocument(Business business);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default Business toDomain(BusinessDocument document) {
        return new Business(
                business(document.business()),
                new Slug(document.slug()),
                toDomain(document.profile()),
                ZoneId.of(document.zone()),
                week(document.hours()),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.valueOf(document.stage()),
                document.registeredAt(),
                document.version());
    }

    Profile toDomain(BusinessDocument.About profile);

    List<BusinessDocument.Stretch> toDocument(List<OpeningHours> hours);

    List<OpeningHours> toDomain(List<BusinessDocument.Stretch> hours);

    default String id(Business business) {
        return "%s/%s".formatted(business.id(), BusinessDocument.NAME);
    }

    default String text(LocalTime time) {
        return time.toString();
    }

    default LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    default WeeklyHours week(Map<String, List<BusinessDocument.Stretch>> days) {
        return new WeeklyHours(
                days.entrySet().stream()
                        .collect(
                                toMap(
                                        day -> DayOfWeek.valueOf(day.getKey()),
                                        day -> toDomain(day.getValue()))));
    }
}
