package kz.localbusiness.application.catalog.out;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.Approval;
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
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

/// Services of which nothing, or everything, is unusual.
public final class OfferingFixture {

    public static final StaffId AIGERIM = new StaffId(new UUID(2, 1));
    public static final StaffId DANA = new StaffId(new UUID(2, 2));

    private OfferingFixture() {}

    public static Offering plain(BusinessId business, String name) {
        var id = new OfferingId(UUID.randomUUID());
        return Offering.plain(business, id, name, Duration.ofMinutes(45), Money.tenge(4500));
    }

    /// A class with everything that can be said about a service.
    public static Offering unusual(BusinessId business) {
        return new Offering(
                business,
                new OfferingId(UUID.randomUUID()),
                "Йога",
                "ұзақ\nсабақ",
                new OtherLanguages(Map.of(Language.KK, "Иога", Language.EN, "Yoga")),
                new OtherLanguages(Map.of(Language.EN, "long\nclass")),
                "Сауықтыру",
                Duration.ofMinutes(90),
                Money.tenge(3_000),
                delivery(),
                overrides(),
                false,
                0);
    }

    public static Delivery delivery() {
        return new Delivery(
                new Buffers(Duration.ofMinutes(7), Duration.ofHours(1)),
                12,
                new Performers(
                        false,
                        Map.of(
                                AIGERIM,
                                StaffTerms.USUAL,
                                DANA,
                                new StaffTerms(Duration.ofHours(2), Money.ZERO))),
                List.of(new ResourceNeed(List.of(resource(2), resource(1))), need(3)),
                List.of(
                        addOn(1, "Төсеніш", Duration.ZERO, Money.tenge(500)),
                        addOn(2, "Релакс", Duration.ofMinutes(15), Money.ZERO)));
    }

    public static PolicyOverrides overrides() {
        return new PolicyOverrides(
                Duration.ofMinutes(30),
                Duration.ofHours(3),
                14,
                Duration.ofHours(24),
                Duration.ofHours(12),
                0,
                2,
                8,
                Approval.INSTANT,
                new Advance.Share(30));
    }

    public static Offering inVersion(Offering one, long version) {
        return new Offering(
                one.business(),
                one.id(),
                one.name(),
                one.description(),
                one.names(),
                one.descriptions(),
                one.category(),
                one.duration(),
                one.price(),
                one.delivery(),
                one.overrides(),
                one.archived(),
                version);
    }

    private static ResourceNeed need(long resource) {
        return new ResourceNeed(List.of(resource(resource)));
    }

    private static ResourceId resource(long id) {
        return new ResourceId(new UUID(4, id));
    }

    private static AddOn addOn(long id, String name, Duration extra, Money price) {
        return new AddOn(new AddOnId(new UUID(5, id)), name, extra, price);
    }
}
