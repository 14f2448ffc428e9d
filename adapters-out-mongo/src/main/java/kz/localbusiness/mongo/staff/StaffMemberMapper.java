package kz.localbusiness.mongo.staff;

import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.mongo.StoredTranslations;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface StaffMemberMapper extends ScheduleMapper, StoredTranslations {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "staff", source = "id")
    StaffMemberDocument toDocument(StaffMember member);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default StaffMember toDomain(StaffMemberDocument document) {
        return new StaffMember(
                business(document.business()),
                staff(document.staff()),
                document.name(),
                document.about() == null ? "" : document.about(),
                translations(document.abouts()),
                toDomain(document.schedule()),
                Boolean.TRUE.equals(document.archived()),
                document.version());
    }

    default String id(StaffMember member) {
        return "%s/%s".formatted(member.business(), member.id().value());
    }
}
