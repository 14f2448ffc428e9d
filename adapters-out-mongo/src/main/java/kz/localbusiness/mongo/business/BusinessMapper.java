package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.mongo.StoredHours;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface BusinessMapper extends StoredHours, PolicyMapper, ClosuresMapper, ProfileMapper {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "business", source = "id")
    @Mapping(target = "slug", source = "slug.value")
    @Mapping(target = "zone", source = "zone.id")
    @Mapping(target = "dueAt", source = "closing")
    @Mapping(target = "searched", expression = "java(TenantSearch.words(business))")
    @Mapping(target = "found", expression = "java(ListedBusiness.found(business))")
    @Mapping(target = "place", expression = "java(ListedBusiness.place(business))")
    BusinessDocument toDocument(Business business);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default Business toDomain(BusinessDocument document) {
        return new Business(
                business(document.business()),
                new Slug(document.slug()),
                toDomain(document.profile()),
                ZoneId.of(document.zone()),
                week(document.hours()),
                toDomain(document.policy()),
                toDomain(document.closures()),
                Stage.valueOf(document.stage()),
                toDomain(document.suspension()),
                toDomain(document.closing()),
                former(document.formerSlugs()),
                document.registeredAt(),
                document.version());
    }

    default String text(Slug slug) {
        return slug.value();
    }

    private static List<Slug> former(@Nullable List<String> slugs) {
        return slugs == null ? List.of() : slugs.stream().map(Slug::new).toList();
    }

    default @Nullable Suspension toDomain(BusinessDocument.@Nullable Held held) {
        return held == null ? null : new Suspension(held.reason(), held.since());
    }

    default BusinessDocument.@Nullable Ending toDocument(@Nullable Closing closing) {
        return closing == null
                ? null
                : new BusinessDocument.Ending(closing.askedAt(), closing.told(), closing.begun());
    }

    default @Nullable Closing toDomain(BusinessDocument.@Nullable Ending ending) {
        return ending == null ? null : new Closing(ending.askedAt(), ending.told(), ending.begun());
    }

    default @Nullable Instant due(@Nullable Closing closing) {
        return closing == null ? null : closing.next();
    }

    default String id(Business business) {
        return "%s/%s".formatted(business.id(), BusinessDocument.NAME);
    }
}
