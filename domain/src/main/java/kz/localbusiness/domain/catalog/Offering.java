package kz.localbusiness.domain.catalog;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.staff.StaffId;

/// A service that clients can book. An archived one is not offered any more, past visits keep it.
///
/// @param name as it was written first; what it says in other languages stands in `names`
/// @param category empty when there is none
public record Offering(
        BusinessId business,
        OfferingId id,
        String name,
        String description,
        OtherLanguages names,
        OtherLanguages descriptions,
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
        names = names.ofLines("name", MAX_NAME);
        descriptions = descriptions.ofTexts("description", MAX_DESCRIPTION);
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
                OtherLanguages.NONE,
                OtherLanguages.NONE,
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

    public String nameIn(Language language) {
        return names.in(language, name);
    }

    public String descriptionIn(Language language) {
        return descriptions.in(language, description);
    }

    /// Everything that it costs, depending on who of these renders it, the least first.
    public List<Money> prices(Collection<StaffId> people) {
        var performers = delivery.performers();
        var asked = people.stream().filter(performers::include).map(this::priceBy).distinct();
        return asked.sorted(Comparator.comparingLong(Money::tiyn)).toList();
    }

    /// Said anew, and offered again if it was archived; how it is rendered stays.
    public Offering described(String as, String about, Duration lasting, Money costing) {
        return new Offering(
                business,
                id,
                as,
                about,
                names,
                descriptions,
                category,
                lasting,
                costing,
                delivery,
                overrides,
                false,
                version);
    }

    public Offering archive() {
        return having(category, delivery, true);
    }

    /// Offered again, as it was.
    public Offering restored() {
        return having(category, delivery, false);
    }

    public Offering in(String otherCategory) {
        return having(otherCategory, delivery, archived);
    }

    public Offering renderedBy(Performers performers) {
        return having(category, delivery.by(performers), archived);
    }

    private Offering having(String where, Delivery rendered, boolean away) {
        return new Offering(
                business,
                id,
                name,
                description,
                names,
                descriptions,
                where,
                duration,
                price,
                rendered,
                overrides,
                away,
                version);
    }
}
