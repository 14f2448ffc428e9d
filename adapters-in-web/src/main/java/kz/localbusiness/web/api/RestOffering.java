package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Language;

/// In the language of the reader.
///
/// @param category empty for none
@Schema(name = "Service")
record RestOffering(
        UUID id,
        String name,
        String description,
        String category,
        long durationMinutes,
        RestMoney price) {

    /// @param category of the offering
    static RestOffering of(Offering offering, Category category, Language reader) {
        return new RestOffering(
                offering.id().value(),
                offering.nameIn(reader),
                offering.descriptionIn(reader),
                category.nameIn(reader),
                offering.duration().toMinutes(),
                RestMoney.of(offering.price()));
    }

    @Schema(name = "Services")
    record All(List<RestOffering> services) {}
}
