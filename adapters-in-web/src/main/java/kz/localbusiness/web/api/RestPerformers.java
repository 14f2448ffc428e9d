package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// @param everybody newcomers included; then the terms only name those who differ
@Schema(name = "Performers", requiredProperties = "everybody")
record RestPerformers(@Nullable Boolean everybody, @Nullable List<Terms> terms) {

    static RestPerformers of(Performers performers) {
        return new RestPerformers(
                performers.everybody(),
                performers.terms().entrySet().stream()
                        .map(one -> Terms.of(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(one -> String.valueOf(one.staff())))
                        .toList());
    }

    Performers read(FieldChecks checks) {
        if (everybody == null) {
            checks.refuse("performers.everybody", Rule.REQUIRED);
        }
        var given = Objects.requireNonNullElse(terms, List.<Terms>of());
        if (given.size() > StaffFull.MOST) {
            checks.refuse("performers.terms", Rule.TOO_MANY, StaffFull.MOST);
            return Performers.EVERYBODY;
        }
        var read = new HashMap<StaffId, StaffTerms>();
        for (int i = 0; i < given.size(); i++) {
            var at = "performers.terms[%d].".formatted(i);
            var own = given.get(i).read(checks, at);
            var who = given.get(i).person(checks, at);
            if (who.isPresent() && read.put(who.get(), own) != null) {
                checks.refuse(at + "staff", Rule.TWICE);
            }
        }
        return new Performers(Boolean.TRUE.equals(everybody), read);
    }

    /// @param durationMinutes missing: the service's own
    /// @param price missing: the service's own
    @Schema(name = "StaffTerms", requiredProperties = "staff")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            @Schema(format = "uuid") @Nullable String staff,
            @Schema(minimum = "5", maximum = "720", multipleOf = 5)
                    @Nullable Integer durationMinutes,
            @Nullable RestPrice price) {

        static Terms of(StaffId staff, StaffTerms terms) {
            var duration = terms.duration();
            var price = terms.price();
            return new Terms(
                    staff.value().toString(),
                    duration == null ? null : RestFullOffering.minutes(duration),
                    price == null ? null : RestPrice.of(price));
        }

        Optional<StaffId> person(FieldChecks checks, String at) {
            var field = at + "staff";
            return checks.required(field, staff, checks.id(field, staff)).map(StaffId::new);
        }

        StaffTerms read(FieldChecks checks, String at) {
            return new StaffTerms(
                    FullOfferings.length(checks, at + "durationMinutes", durationMinutes)
                            .orElse(null),
                    RestPrice.read(checks, at + "price", price).orElse(null));
        }
    }
}
