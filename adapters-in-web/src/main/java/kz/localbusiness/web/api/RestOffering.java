package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.catalog.Offering;

@Schema(name = "Service")
record RestOffering(
        UUID id, String name, String description, long durationMinutes, RestMoney price) {

    static RestOffering of(Offering offering) {
        return new RestOffering(
                offering.id().value(),
                offering.name(),
                offering.description(),
                offering.duration().toMinutes(),
                RestMoney.of(offering.price()));
    }

    @Schema(name = "Services")
    record All(List<RestOffering> services) {}
}
