package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.staff.Resource;

/// A room, a chair or a device.
@Schema(name = "Resource")
record RestResource(UUID id, String name) {

    static RestResource of(Resource resource) {
        return new RestResource(resource.id().value(), resource.name());
    }

    @Schema(name = "Resources")
    record All(List<RestResource> resources) {}
}
