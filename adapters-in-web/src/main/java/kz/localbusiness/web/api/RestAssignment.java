package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// The services that one person renders, each on the usual terms or on their own; what is read can
/// be written back.
@Schema(name = "StaffServices", requiredProperties = "renders")
record RestAssignment(@Nullable List<Rendered> renders) implements RestBody {

    static RestAssignment of(Stream<Offering> offered, StaffId staff) {
        return new RestAssignment(
                offered.filter(one -> one.delivery().performers().include(staff))
                        .map(one -> Rendered.of(one, staff))
                        .toList());
    }

    /// @throws Refused when any field is missing or wrong
    Map<OfferingId, StaffTerms> read() {
        var checks = new FieldChecks();
        if (renders == null) {
            checks.refuse("renders", Rule.REQUIRED);
        }
        var given = Objects.requireNonNullElse(renders, List.<Rendered>of());
        if (given.size() > CatalogueFull.MOST) {
            checks.refuse("renders", Rule.TOO_MANY, CatalogueFull.MOST);
        }
        checks.end();
        var read = new HashMap<OfferingId, StaffTerms>();
        for (int i = 0; i < given.size(); i++) {
            given.get(i).read(checks, "renders[%d].".formatted(i), read);
        }
        checks.end();
        return read;
    }

    /// @param durationMinutes missing: the service's own, like the price
    @Schema(name = "RenderedService", requiredProperties = "service")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rendered(
            @Schema(format = "uuid") @Nullable String service,
            @Schema(minimum = "5", maximum = "720", multipleOf = 5)
                    @Nullable Integer durationMinutes,
            @Nullable RestPrice price) {

        static Rendered of(Offering offering, StaffId staff) {
            var terms =
                    RestPerformers.Terms.of(staff, offering.delivery().performers().termsOf(staff));
            return new Rendered(
                    offering.id().value().toString(), terms.durationMinutes(), terms.price());
        }

        void read(FieldChecks checks, String at, Map<OfferingId, StaffTerms> all) {
            var field = at + "service";
            var own = new RestPerformers.Terms(null, durationMinutes, price).read(checks, at);
            checks.required(field, service, checks.id(field, service))
                    .map(OfferingId::new)
                    .filter(id -> all.put(id, own) != null)
                    .ifPresent(_ -> checks.refuse(field, Rule.TWICE));
        }
    }
}
