package kz.localbusiness.mongo.staff;

import java.util.UUID;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceId;
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
interface ResourceMapper extends StoredValues {

    @Mapping(target = "id", source = ".")
    @Mapping(target = "resource", source = "id")
    ResourceDocument toDocument(Resource resource);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default Resource toDomain(ResourceDocument document) {
        return new Resource(
                business(document.business()),
                resource(document.resource()),
                document.name(),
                document.archived(),
                document.version());
    }

    default String id(Resource resource) {
        return "%s/%s".formatted(resource.business(), resource.id().value());
    }

    default String text(ResourceId id) {
        return id.value().toString();
    }

    default ResourceId resource(String text) {
        return new ResourceId(UUID.fromString(text));
    }
}
