package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.ResourceNeed;
import org.jspecify.annotations.Nullable;

/// A service with everything that there is to say about it; what is read can be written back.
///
/// @param id of the path when there is one there; else chosen by the caller, or here
/// @param names what the name says in other languages, like the descriptions
/// @param capacity seats of a group class; missing is 1, a visit of one client
/// @param performers missing means everybody
/// @param needs each is one resource, any of those named
@Schema(
        name = "ServiceSettings",
        requiredProperties = {"name", "durationMinutes", "price"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestFullOffering(
        @Schema(format = "uuid") @Nullable String id,
        @Schema(maxLength = Offering.MAX_NAME) @Nullable String name,
        @Schema(maxLength = Offering.MAX_DESCRIPTION) @Nullable String description,
        @Nullable RestTexts names,
        @Nullable RestTexts descriptions,
        @Schema(maxLength = Offering.MAX_CATEGORY) @Nullable String category,
        @Schema(minimum = "5", maximum = "720", multipleOf = 5) @Nullable Integer durationMinutes,
        @Nullable RestPrice price,
        @Nullable Around buffers,
        @Schema(minimum = "1", maximum = "200") @Nullable Integer capacity,
        @Nullable RestPerformers performers,
        @Nullable List<Need> needs,
        @Nullable List<Extra> addOns,
        @Nullable RestOverrides overrides)
        implements RestBody {

    static RestFullOffering of(Offering offering) {
        var delivery = offering.delivery();
        return new RestFullOffering(
                offering.id().value().toString(),
                offering.name(),
                offering.description(),
                RestTexts.of(offering.names()),
                RestTexts.of(offering.descriptions()),
                offering.category(),
                minutes(offering.duration()),
                RestPrice.of(offering.price()),
                Around.of(delivery.buffers()),
                delivery.capacity(),
                RestPerformers.of(delivery.performers()),
                delivery.needs().stream().map(Need::of).toList(),
                delivery.addOns().stream().map(Extra::of).toList(),
                RestOverrides.of(offering.overrides()));
    }

    static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    @Schema(name = "ServiceSettingsList")
    record All(List<RestFullOffering> services) {}

    @Schema(name = "Buffers")
    record Around(
            @Schema(minimum = "0", maximum = "240") @Nullable Integer beforeMinutes,
            @Schema(minimum = "0", maximum = "240") @Nullable Integer afterMinutes) {

        static Around of(Buffers buffers) {
            return new Around(minutes(buffers.before()), minutes(buffers.after()));
        }
    }

    @Schema(name = "ResourceNeed", requiredProperties = "anyOf")
    record Need(@Schema(description = "Ids of resources") @Nullable List<String> anyOf) {

        static Need of(ResourceNeed need) {
            return new Need(need.anyOf().stream().map(one -> one.value().toString()).toList());
        }
    }

    @Schema(
            name = "AddOn",
            requiredProperties = {"name", "extraMinutes", "price"})
    record Extra(
            @Schema(format = "uuid", description = "Missing: chosen here") @Nullable String id,
            @Schema(maxLength = Offering.MAX_NAME) @Nullable String name,
            @Schema(minimum = "0", maximum = "240", multipleOf = 5) @Nullable Integer extraMinutes,
            @Nullable RestPrice price) {

        static Extra of(AddOn addOn) {
            return new Extra(
                    addOn.id().value().toString(),
                    addOn.name(),
                    minutes(addOn.extra()),
                    RestPrice.of(addOn.price()));
        }
    }
}
