package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.catalog.Offering;

@Schema(name = "Service")
record RestService(
        UUID id, String name, String description, long durationMinutes, RestMoney price) {

    static RestService of(Offering offering) {
        return new RestService(
                offering.id().value(),
                offering.name(),
                offering.description(),
                offering.duration().toMinutes(),
                RestMoney.of(offering.price()));
    }

    @Schema(name = "Services")
    record All(List<RestService> services) {}
}
