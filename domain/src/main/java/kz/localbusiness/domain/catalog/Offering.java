package kz.localbusiness.domain.catalog;

import java.time.Duration;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.staff.StaffId;

/// A service that clients can book. An archived one is not offered any more, past visits keep it.
///
/// @param category empty when there is none
public record Offering(
        BusinessId business,
        OfferingId id,
        String name,
        String description,
        String category,
        Duration duration,
        Money price,
        Delivery delivery,
        PolicyOverrides overrides,
        boolean archived,
        long version) {

    public static final int MAX_NAME = 80;
    public static final int MAX_DESCRIPTION = 500;
    public static final int MAX_CATEGORY = 60;
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofHours(12);
    public static final Money DEAREST = Money.tenge(100_000_000);

    public Offering {
        name = Texts.line("name", name, MAX_NAME);
        description = Texts.optional("description", description, MAX_DESCRIPTION);
        category = Texts.optional("category", category, MAX_CATEGORY);
        if (!isPossible(duration)) {
            throw new IllegalArgumentException("a service lasts 5 minutes to 12 hours");
        }
        if (!isPossible(price)) {
            throw new IllegalArgumentException("a service costs at most " + DEAREST);
        }
    }

    /// For one client, by everybody, without more ado.
    public static Offering plain(
            BusinessId business, OfferingId id, String name, Duration duration, Money price) {
        return new Offering(
                business,
                id,
                name,
                "",
                "",
                duration,
                price,
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }

    /// Whole steps of five minutes, so that starts stay on the clock's round minutes.
    public static boolean isPossible(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0
                && duration.compareTo(LONGEST) <= 0
                && duration.toSeconds() % SHORTEST.toSeconds() == 0
                && duration.toNanosPart() == 0;
    }

    public static boolean isPossible(Money price) {
        return price.tiyn() <= DEAREST.tiyn();
    }

    public boolean isOffered() {
        return !archived;
    }

    public Duration durationBy(StaffId staff) {
        var own = delivery.performers().termsOf(staff).duration();
        return own == null ? duration : own;
    }

    public Money priceBy(StaffId staff) {
        var own = delivery.performers().termsOf(staff).price();
        return own == null ? price : own;
    }

    /// Said anew, and offered again if it was archived; how it is rendered stays.
    public Offering described(String as, String about, Duration lasting, Money costing) {
        return new Offering(
                business, id, as, about, category, lasting, costing, delivery, overrides, false,
                version);
    }

    public Offering archive() {
        return new Offering(
                business,
                id,
                name,
                description,
                category,
                duration,
                price,
                delivery,
                overrides,
                true,
                version);
    }
}
