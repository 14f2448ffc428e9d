package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import org.jspecify.annotations.Nullable;

/// @param former addresses that lead to this one, the latest first
@Schema(name = "Address")
record RestAddress(String slug, URI page, List<String> former) {

    static RestAddress of(Business business, Instance instance) {
        return new RestAddress(
                business.slug().value(),
                instance.publicPage(business.slug()),
                business.formerSlugs().stream().map(Slug::value).toList());
    }

    @Schema(
            name = "AddressRequest",
            requiredProperties = {"slug"})
    record Wish(
            @Schema(example = "aigul-atyrau", minLength = 3, maxLength = 40) @Nullable String slug)
            implements RestBody {}
}
