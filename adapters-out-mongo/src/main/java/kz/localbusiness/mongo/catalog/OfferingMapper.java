package kz.localbusiness.mongo.catalog;

import kz.localbusiness.domain.catalog.Offering;
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
interface OfferingMapper extends DeliveryMapper, OverridesMapper, StoredTranslations {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "offering", source = "id")
    @Mapping(target = "seconds", source = "duration")
    OfferingDocument toDocument(Offering offering);

    /// By hand: the generator would pass null on where something is missing.
    default Offering toDomain(OfferingDocument document) {
        return new Offering(
                business(document.business()),
                offering(document.offering()),
                document.name(),
                document.description(),
                translations(document.names()),
                translations(document.descriptions()),
                document.category() == null ? "" : document.category(),
                duration(document.seconds()),
                money(document.price()),
                toDomain(document.delivery()),
                toDomain(document.overrides()),
                document.archived(),
                document.version());
    }

    default String id(Offering offering) {
        return "%s/%s".formatted(offering.business(), offering.id().value());
    }
}
