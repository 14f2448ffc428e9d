package kz.localbusiness.web.api;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads a whole service from a body.
///
/// @param ids for add-ons that come without
record FullOfferings(FieldChecks checks, Ids ids) {

    private static final int STEP = 5;

    /// @throws Refused when any field is missing or wrong
    SaveOffering.Command read(BusinessId business, OfferingId id, RestFullOffering body) {
        var name =
                checks.required(
                        "name", body.name(), checks.line("name", body.name(), Offering.MAX_NAME));
        var about = checks.text("description", body.description(), Offering.MAX_DESCRIPTION);
        var names = RestTexts.lines(checks, "names", body.names(), Offering.MAX_NAME);
        var abouts =
                RestTexts.texts(
                        checks, "descriptions", body.descriptions(), Offering.MAX_DESCRIPTION);
        var category = checks.line("category", body.category(), Offering.MAX_CATEGORY);
        if (body.durationMinutes() == null) {
            checks.refuse("durationMinutes", Rule.REQUIRED);
        }
        var duration = length(checks, "durationMinutes", body.durationMinutes());
        var price = RestPrice.required(checks, "price", body.price());
        var delivery = new Deliveries(checks, ids).read(body);
        var overrides = Policies.read(checks, "overrides.", body.overrides());
        checks.end();
        return new SaveOffering.Command(
                business,
                id,
                name.orElseThrow(),
                about.orElse(""),
                names,
                abouts,
                category.orElse(""),
                duration.orElseThrow(),
                price.orElseThrow(),
                delivery,
                overrides);
    }

    /// Whole steps of five minutes.
    static Optional<Duration> length(FieldChecks checks, String field, @Nullable Integer minutes) {
        var most = Math.toIntExact(Offering.LONGEST.toMinutes());
        return round(checks, field, new Numbers(checks).minutes(field, minutes, STEP, most));
    }

    static Optional<Duration> round(FieldChecks checks, String field, Optional<Duration> read) {
        return read.flatMap(one ->
                checks.kept(
                        field, read.filter(some -> some.toMinutes() % STEP == 0), Rule.NOT_ROUND));
    }
}
