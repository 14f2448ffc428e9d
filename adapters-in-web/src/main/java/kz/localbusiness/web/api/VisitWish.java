package kz.localbusiness.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.Wish;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// What a query asks for: services in their order, for each somebody or anybody, and add-ons.
///
/// @param staff as many as services, or none; an empty one is anybody
record VisitWish(List<String> services, List<String> staff, List<String> addOns) {

    static VisitWish of(
            @Nullable List<String> services,
            @Nullable List<String> staff,
            @Nullable List<String> addOns) {
        return new VisitWish(
                Objects.requireNonNullElse(services, List.of()),
                Objects.requireNonNullElse(staff, List.of()),
                Objects.requireNonNullElse(addOns, List.of()));
    }

    /// Complete only when nothing was wrong. Each add-on goes with the first service that has it;
    /// one that none has makes the visit one that there is not.
    List<ServiceChoice> read(FieldChecks checks, List<Offering> offerings) {
        if (services.size() > Wish.MOST_SERVICES) {
            checks.refuse("service", Rule.TOO_MANY, Wish.MOST_SERVICES);
            return List.of();
        }
        if (services.isEmpty()) {
            checks.refuse("service", Rule.REQUIRED);
        }
        if (staff.size() > 0 && staff.size() != services.size()) {
            checks.refuse("staff", Rule.NOT_PARALLEL);
            return List.of();
        }
        var left = new HashSet<>(ServiceChoices.addOns(checks, "addOn", addOns));
        var choices = new ArrayList<ServiceChoice>();
        for (int i = 0; i < services.size(); i++) {
            var raw = services.get(i);
            var service = checks.required("service", raw, checks.id("service", raw));
            var who = checks.id("staff", staff.isEmpty() ? null : staff.get(i)).map(StaffId::new);
            service.map(OfferingId::new)
                    .map(id ->
                            new ServiceChoice(
                                    id, who.orElse(null), taken(left, addOnsOf(id, offerings))))
                    .ifPresent(choices::add);
        }
        return left.isEmpty() ? choices : withUnknown(choices, left);
    }

    private static List<ServiceChoice> withUnknown(List<ServiceChoice> choices, Set<AddOnId> left) {
        return choices.stream()
                .map(one -> new ServiceChoice(one.offering(), one.staff(), List.copyOf(left)))
                .toList();
    }

    private static List<AddOnId> taken(Set<AddOnId> left, List<AddOnId> known) {
        return known.stream().filter(left::remove).toList();
    }

    private static List<AddOnId> addOnsOf(OfferingId id, List<Offering> offerings) {
        return offerings.stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> one.delivery().addOns().stream())
                .map(AddOn::id)
                .toList();
    }
}
