package kz.localbusiness.mongo.catalog;

import kz.localbusiness.domain.catalog.Offering;
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
interface OfferingMapper extends StoredValues {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "offering", source = "id")
    @Mapping(target = "seconds", source = "duration")
    OfferingDocument toDocument(Offering offering);

    @Mapping(target = "id", source = "offering")
    @Mapping(target = "duration", source = "seconds")
    @Mapping(target = "category", constant = "")
    @Mapping(
            target = "delivery",
            expression = "java(kz.localbusiness.domain.catalog.Delivery.PLAIN)")
    @Mapping(
            target = "overrides",
            expression = "java(kz.localbusiness.domain.business.PolicyOverrides.NONE)")
    Offering toDomain(OfferingDocument document);

    default String id(Offering offering) {
        return "%s/%s".formatted(offering.business(), offering.id().value());
    }
}
