package kz.localbusiness.web.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.Wish;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads the services of a visit from a body.
final class ServiceChoices {

    private ServiceChoices() {}

    /// Complete only when no field was wrong.
    static List<ServiceChoice> read(FieldChecks checks, RestWished body) {
        var several = body.services();
        if (several == null) {
            var only = new RestChoice(body.service(), body.staff(), null);
            return read(checks, "", only).stream().toList();
        }
        if (body.service() != null || body.staff() != null) {
            checks.refuse("services", Rule.EITHER_OR);
        }
        return readAll(checks, several);
    }

    private static List<ServiceChoice> readAll(FieldChecks checks, List<RestChoice> several) {
        if (several.isEmpty()) {
            checks.refuse("services", Rule.REQUIRED);
        }
        if (several.size() > Wish.MOST_SERVICES) {
            checks.refuse("services", Rule.TOO_MANY, Wish.MOST_SERVICES);
            return List.of();
        }
        return IntStream.range(0, several.size())
                .mapToObj(i -> read(checks, "services[%d].".formatted(i), several.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ServiceChoice> read(FieldChecks checks, String at, RestChoice choice) {
        var field = at + "service";
        var service = checks.required(field, choice.service(), checks.id(field, choice.service()));
        var staff = checks.id(at + "staff", choice.staff()).map(StaffId::new).orElse(null);
        var addOns = addOns(checks, at + "addOns", choice.addOns());
        return service.map(id -> new ServiceChoice(new OfferingId(id), staff, addOns));
    }

    static List<AddOnId> addOns(FieldChecks checks, String field, @Nullable List<String> raw) {
        var ids = Objects.requireNonNullElse(raw, List.<String>of());
        if (ids.size() > Delivery.MOST_ADD_ONS) {
            checks.refuse(field, Rule.TOO_MANY, Delivery.MOST_ADD_ONS);
            return List.of();
        }
        return ids.stream()
                .flatMap(id -> Stream.of(checks.required(field, id, checks.id(field, id))))
                .flatMap(Optional::stream)
                .map(AddOnId::new)
                .toList();
    }
}
