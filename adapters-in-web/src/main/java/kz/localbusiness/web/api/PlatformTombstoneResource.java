package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.closing.ListTombstones;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which businesses were deleted.
@Tag(name = "Platform")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OPERATOR)
@RestController
class PlatformTombstoneResource {

    private final ListTombstones tombstones;

    PlatformTombstoneResource(ListTombstones tombstones) {
        this.tombstones = tombstones;
    }

    @Operation(
            summary = "List the businesses that were deleted last; nothing of any person is left")
    @GetMapping(path = "/api/v1/platform/tombstones", produces = MediaType.APPLICATION_JSON_VALUE)
    RestTombstone.All list() {
        return new RestTombstone.All(tombstones.list().stream().map(RestTombstone::of).toList());
    }
}
