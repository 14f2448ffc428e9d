package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Services of every kind, rendered by at least one of the people.
record SomeServices(Chance chance, List<StaffMember> people, List<ResourceId> resources) {

    List<Offering> all() {
        return IntStream.rangeClosed(1, chance.between(1, 3)).mapToObj(_ -> one()).toList();
    }

    private Offering one() {
        return new Offering(
                Salon.BUSINESS,
                new OfferingId(chance.name()),
                "Service",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                chance.minutes(15, 30, 45, 60, 90, 180),
                Money.tenge(5_000),
                delivery(),
                overrides(),
                false,
                0);
    }

    private Delivery delivery() {
        var needs = chance.oneIn(2) ? List.<ResourceNeed>of() : needs();
        return new Delivery(
                new Buffers(chance.minutes(0, 0, 5, 10, 60), chance.minutes(0, 0, 5, 15, 120)),
                chance.oneOf(1, 1, 1, 3),
                performers(),
                needs,
                List.of(addOn()));
    }

    private AddOn addOn() {
        return new AddOn(
                new AddOnId(chance.name()), "More", chance.minutes(0, 15, 30), Money.tenge(500));
    }

    private Performers performers() {
        if (chance.oneIn(2)) {
            return Performers.EVERYBODY;
        }
        var terms = chance.someOf(people).stream().collect(Collectors.toMap(this::id, this::terms));
        var first = Map.of(people.getFirst().id(), StaffTerms.USUAL);
        return new Performers(chance.oneIn(3), terms.isEmpty() ? first : terms);
    }

    private StaffId id(StaffMember member) {
        return member.id();
    }

    private StaffTerms terms(StaffMember member) {
        return chance.oneIn(3)
                ? StaffTerms.USUAL
                : new StaffTerms(chance.minutes(15, 40, 120), Money.tenge(7_000));
    }

    private List<ResourceNeed> needs() {
        var first = new ResourceNeed(List.of(chance.oneOf(resources), chance.oneOf(resources)));
        return chance.oneIn(3) ? List.of(first, new ResourceNeed(resources)) : List.of(first);
    }

    private PolicyOverrides overrides() {
        if (!chance.oneIn(4)) {
            return PolicyOverrides.NONE;
        }
        return new PolicyOverrides(
                chance.oneIn(2) ? Duration.ofMinutes(25) : null,
                chance.oneIn(2) ? Duration.ofMinutes(40) : null,
                chance.oneIn(2) ? 3 : null,
                null,
                null,
                null,
                chance.oneIn(2) ? 2 : null,
                chance.oneIn(2) ? 2 : null,
                null,
                null);
    }
}
