package kz.localbusiness.application.directory.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.directory.out.DirectoryEntries.Address;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What anyone finds, and what nobody does.
public abstract class DirectoryEntriesContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final WeeklyHours HOURS =
            WeeklyHours.everyDay(new OpeningHours(LocalTime.of(9, 0), LocalTime.MIDNIGHT));

    protected abstract DirectoryEntries entries();

    protected abstract Businesses businesses();

    @BeforeEach
    void hasThreeBusinesses() {
        opened("salon-2", "Салон Әйгерім", Category.HAIR, District.NURSAYA);
        opened("barber", "Barber on Satpaev", Category.BARBER, District.CENTRE);
        opened("nails", "Айгерим Nails", Category.NAILS, District.NURSAYA);
    }

    @Test
    void listsAllInTheOrderOfTheAlphabet() {
        assertThat(slugs(DirectorySearch.ALL)).containsExactly("barber", "nails", "salon-2");
    }

    @Test
    void findsByTheBeginningsOfWordsInWhateverLetters() {
        assertThat(slugs(by("aigerim"))).containsExactly("nails", "salon-2");
        assertThat(slugs(by("әйг сал"))).containsExactly("salon-2");
        assertThat(slugs(by("ngerim"))).isEmpty();
        assertThat(slugs(by("aigerim barber"))).isEmpty();
        assertThat(slugs(by("salon-2"))).containsExactly("salon-2");
        assertThat(slugs(by(".*"))).hasSize(3);
    }

    @Test
    void narrowsByTradeAndDistrict() {
        assertThat(slugs(in(Category.HAIR, null))).containsExactly("salon-2");
        assertThat(slugs(in(null, District.NURSAYA))).containsExactly("nails", "salon-2");
        assertThat(slugs(in(Category.NAILS, District.NURSAYA))).containsExactly("nails");
        assertThat(slugs(in(Category.NAILS, District.CENTRE))).isEmpty();
        assertThat(slugs(new DirectorySearch("айг", Category.NAILS, District.NURSAYA, "")))
                .containsExactly("nails");
    }

    @Test
    void pagesBehindAPlace() {
        var first = entries().page(DirectorySearch.ALL, 2);
        var behind = DirectorySearch.ALL.behind(first.getLast().place());

        assertThat(first).extracting(one -> one.slug().value()).containsExactly("barber", "nails");
        assertThat(slugs(behind)).containsExactly("salon-2");
        assertThat(entries().addresses(first.getLast().place(), 9))
                .extracting(Address::slug)
                .containsExactly(new Slug("salon-2"));
        assertThat(entries().addresses("", 2))
                .extracting(Address::place)
                .isEqualTo(first.stream().map(one -> one.place()).toList());
    }

    @Test
    void leavesOutWhatIsHiddenSuspendedOrNotOpen() {
        var hidden = listing(Category.HAIR, District.SAMAL).hidden(true);
        register("hidden", "Hidden", hidden, one -> one);
        register(
                "held",
                "Held",
                listing(Category.HAIR, null),
                one -> ((Suspended) one.suspend("No licence", NOW)).business());
        doHere(() ->
                businesses()
                        .save(
                                Business.registered(
                                        here,
                                        new Slug("fresh"),
                                        Profile.named("Fresh", email()),
                                        NOW)));

        assertThat(slugs(DirectorySearch.ALL)).containsExactly("barber", "nails", "salon-2");
        assertThat(entries().addresses("", 9)).hasSize(3);
    }

    @Test
    void forgetsWhatHidesAfterwards() {
        var seen = register("seen", "Seen", listing(Category.OTHER, null), one -> one);
        assertThat(slugs(by("seen"))).hasSize(1);

        doAs(seen, this::hide);

        assertThat(slugs(by("seen"))).isEmpty();
    }

    @Test
    void tellsWhatThePageTells() {
        var closure = new Closure(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2), "", NOW);
        var holidays =
                new HolidayRules(
                        true,
                        Map.of(2027, LocalDate.of(2027, 5, 17)),
                        Set.of(LocalDate.of(2026, 12, 16)));
        var closures = new Closures(List.of(closure), holidays);
        register(
                "told",
                "Told",
                listing(Category.PETS, District.AVANGARD),
                one -> one.closedOn(closures));

        var entry = entries().page(by("told"), 1).getFirst();

        assertThat(entry.name()).isEqualTo("Told");
        assertThat(entry.category()).isEqualTo(Category.PETS);
        assertThat(entry.district()).isEqualTo(District.AVANGARD);
        assertThat(entry.address()).isEqualTo("Атырау, Сәтпаев 15");
        assertThat(entry.zone()).isEqualTo(Business.DEFAULT_ZONE);
        assertThat(entry.hours()).isEqualTo(HOURS);
        assertThat(entry.openToday(at(LocalDate.of(2026, 12, 30)))).hasSize(1);
        assertThat(entry.openToday(at(LocalDate.of(2026, 12, 31)))).isEmpty();
        assertThat(entry.openToday(at(LocalDate.of(2026, 12, 16)))).hasSize(1);
        assertThat(entry.openToday(at(LocalDate.of(2027, 5, 17)))).isEmpty();
        assertThat(entry.picture()).isNull();
    }

    private List<String> slugs(DirectorySearch search) {
        return entries().page(search, 9).stream().map(one -> one.slug().value()).toList();
    }

    private static DirectorySearch by(String text) {
        return new DirectorySearch(text, null, null, "");
    }

    private static DirectorySearch in(@Nullable Category category, @Nullable District district) {
        return new DirectorySearch("", category, district, "");
    }

    private static Instant at(LocalDate date) {
        return date.atTime(12, 0).atZone(Business.DEFAULT_ZONE).toInstant();
    }

    private void hide() {
        var stored = businesses().current().orElseThrow();
        var hidden = stored.profile().listing().hidden(true);
        businesses().save(stored.described(stored.profile().listedAs(hidden)));
    }

    private void opened(String slug, String name, Category category, District district) {
        register(slug, name, listing(category, district), one -> one);
    }

    private BusinessId register(
            String slug, String name, Listing listing, UnaryOperator<Business> then) {
        var id = new BusinessId(UUID.randomUUID());
        var profile =
                new Profile(
                        name,
                        "",
                        email(),
                        new PhoneNumber("+77122321000"),
                        "Атырау, Сәтпаев 15",
                        listing,
                        null);
        var open =
                new Business(
                        id,
                        new Slug(slug),
                        profile,
                        Business.DEFAULT_ZONE,
                        HOURS,
                        BookingPolicy.STANDARD,
                        Closures.NONE,
                        Stage.OPEN,
                        null,
                        null,
                        NOW,
                        0);
        doAs(id, () -> businesses().save(then.apply(open)));
        return id;
    }

    private static EmailAddress email() {
        return new EmailAddress("owner@example.kz");
    }

    private static Listing listing(Category category, @Nullable District district) {
        return new Listing(category, Contacts.NONE, Set.of(Language.values())).in(district);
    }
}
