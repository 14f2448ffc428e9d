package kz.localbusiness.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.Ids;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.web.api.RestFullOffering.Extra;
import kz.localbusiness.web.api.RestFullOffering.Need;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads what it takes to render a service.
///
/// @param ids for add-ons that come without
record Deliveries(FieldChecks checks, Ids ids) {

    private static final int MOST_BUFFER = 240;

    /// What is wrong is left out.
    Delivery read(RestFullOffering body) {
        var capacity =
                new Numbers(checks).whole("capacity", body.capacity(), 1, Delivery.MOST_SEATS);
        var performers = body.performers();
        return new Delivery(
                buffers(body.buffers()),
                capacity.orElse(1),
                performers == null ? Performers.EVERYBODY : performers.read(checks),
                needs(Objects.requireNonNullElse(body.needs(), List.of())),
                addOns(Objects.requireNonNullElse(body.addOns(), List.of())));
    }

    private Buffers buffers(RestFullOffering.@Nullable Around raw) {
        if (raw == null) {
            return Buffers.NONE;
        }
        var numbers = new Numbers(checks);
        var before = numbers.minutes("buffers.beforeMinutes", raw.beforeMinutes(), 0, MOST_BUFFER);
        var after = numbers.minutes("buffers.afterMinutes", raw.afterMinutes(), 0, MOST_BUFFER);
        return new Buffers(before.orElse(Duration.ZERO), after.orElse(Duration.ZERO));
    }

    private List<ResourceNeed> needs(List<Need> raw) {
        if (raw.size() > Delivery.MOST_NEEDS) {
            checks.refuse("needs", Rule.TOO_MANY, Delivery.MOST_NEEDS);
            return List.of();
        }
        var needs = new ArrayList<ResourceNeed>();
        for (int i = 0; i < raw.size(); i++) {
            need("needs[%d].anyOf".formatted(i), raw.get(i)).ifPresent(needs::add);
        }
        return needs;
    }

    private Optional<ResourceNeed> need(String field, Need raw) {
        var texts = Objects.requireNonNullElse(raw.anyOf(), List.<String>of());
        if (texts.isEmpty() || texts.size() > ResourceNeed.MOST) {
            checks.refuse(
                    field, texts.isEmpty() ? Rule.REQUIRED : Rule.TOO_MANY, ResourceNeed.MOST);
            return Optional.empty();
        }
        var read =
                texts.stream()
                        .map(text -> checks.required(field, text, checks.id(field, text)))
                        .flatMap(Optional::stream)
                        .map(ResourceId::new)
                        .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(new ResourceNeed(read));
    }

    private List<AddOn> addOns(List<Extra> raw) {
        if (raw.size() > Delivery.MOST_ADD_ONS) {
            checks.refuse("addOns", Rule.TOO_MANY, Delivery.MOST_ADD_ONS);
            return List.of();
        }
        var addOns = new ArrayList<AddOn>();
        for (int i = 0; i < raw.size(); i++) {
            addOn("addOns[%d].".formatted(i), raw.get(i)).ifPresent(addOns::add);
        }
        if (addOns.stream().map(AddOn::id).distinct().count() < addOns.size()) {
            checks.refuse("addOns", Rule.TWICE);
            return List.of();
        }
        return addOns;
    }

    private Optional<AddOn> addOn(String at, Extra raw) {
        var id = checks.id(at + "id", raw.id()).orElseGet(ids::next);
        var field = at + "name";
        var name =
                checks.required(
                        field, raw.name(), checks.line(field, raw.name(), Offering.MAX_NAME));
        var minutes = at + "extraMinutes";
        var extra =
                FullOfferings.round(
                        checks,
                        minutes,
                        new Numbers(checks)
                                .requiredMinutes(minutes, raw.extraMinutes(), 0, MOST_BUFFER));
        var price = RestPrice.required(checks, at + "price", raw.price());
        return name.flatMap(called ->
                extra.flatMap(longer ->
                        price.map(money -> new AddOn(new AddOnId(id), called, longer, money))));
    }
}
