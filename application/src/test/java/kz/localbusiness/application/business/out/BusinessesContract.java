package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// What a store of businesses keeps, refuses and hides.
public abstract class BusinessesContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final EmailAddress EMAIL = new EmailAddress("aigul@example.kz");
    private static final OpeningHours MORNING =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final OpeningHours EVENING =
            new OpeningHours(LocalTime.of(14, 0), LocalTime.MIDNIGHT);

    private static final LocalDate NAURYZ = LocalDate.of(2027, 3, 21);

    /// Differs from the standard in every rule.
    private static final BookingPolicy RULES =
            new BookingPolicy(
                    new BookingWindow(Duration.ofMinutes(40), Duration.ofHours(36), 0),
                    new ChangeRules(Duration.ofHours(24), Duration.ofMinutes(90), 1),
                    new BookingLimits(2, 7),
                    Approval.INSTANT,
                    false,
                    new HoldTimes(Duration.ofMinutes(1), Duration.ofHours(23)));

    protected abstract Businesses businesses();

    @Test
    void keepsANewBusiness() {
        var profile = Profile.named("Айгүл сұлулық салоны", EMAIL);
        var business = Business.registered(here, new Slug("aigul"), profile, NOW);

        doHere(() -> businesses().save(business));

        assertThat(stored()).isEqualTo(at(business, stored().version()));
    }

    @Test
    void keepsAnOpenBusiness() {
        var business = open();

        doHere(() -> businesses().save(business));

        assertThat(stored()).isEqualTo(at(business, stored().version()));
    }

    @Test
    void keepsByWhichRulesItIsBooked() {
        var business = open().bookableBy(RULES);

        doHere(() -> businesses().save(business));

        assertThat(stored().policy()).isEqualTo(RULES);
    }

    @Test
    void keepsHowItPresentsItself() {
        var contacts = new Contacts(new PhoneNumber("+77012345678"), "salon.aigul_1");
        var spoken = Set.of(Language.KK, Language.RU);
        var listing = new Listing(Category.NAILS, contacts, spoken, District.SAMAL, true);
        var link = new PaymentLink("https://pay.kaspi.kz/pay/abc123");
        var business = open();
        var told = business.profile().listedAs(listing).paidThrough(link);

        doHere(() -> businesses().save(business.described(told)));

        assertThat(stored().profile()).isEqualTo(told);
    }

    @Test
    void keepsWhereItWasBefore() {
        var moved = open().movedTo(new Slug("aigul-3")).movedTo(new Slug("aigul-4"));

        doHere(() -> businesses().save(moved));

        assertThat(stored().slug()).isEqualTo(new Slug("aigul-4"));
        assertThat(stored().formerSlugs())
                .containsExactly(new Slug("aigul-3"), new Slug("aigul-2"));
    }

    @Test
    void keepsWhenItsDoorsStayShut() {
        var spring = new Closure(NAURYZ, NAURYZ.plusDays(6), "Наурыз\nмейрамы", NOW);
        var repair = new Closure(NAURYZ.minusDays(9), NAURYZ.minusDays(9), "", NOW.minusMillis(1));
        var kurbanAit = Map.of(2027, LocalDate.of(2027, 5, 17), 2026, LocalDate.of(2026, 5, 27));
        var holidays = new HolidayRules(true, kurbanAit, Set.of(NAURYZ, NAURYZ.plusDays(60)));
        var closures = new Closures(List.of(spring, repair), holidays);

        doHere(() -> businesses().save(open().closedOn(closures)));

        assertThat(stored().closures()).isEqualTo(closures);
    }

    @Test
    void keepsWhyItIsSuspendedUntilItIsResumed() {
        doHere(() -> businesses().save(suspended(open())));

        assertThat(stored().suspension()).isEqualTo(new Suspension("No licence", NOW));
        assertThat(stored().isOpen()).isFalse();

        doHere(() -> businesses().save(((Resumed) stored().resume()).business()));

        assertThat(stored().suspension()).isNull();
        assertThat(stored().isOpen()).isTrue();
    }

    @Test
    void keepsThatItEndsUntilThatIsTakenBack() {
        doHere(() -> businesses().save(closing(open())));

        assertThat(stored().closing()).isEqualTo(new Closing(NOW, 0, false));
        assertThat(stored().isOpen()).isFalse();

        doHere(() -> businesses().save(stored().ownersTold(NOW).deleting()));

        assertThat(stored().closing()).isEqualTo(new Closing(NOW, 1, true));
    }

    @Test
    void opensAgainWhenTheEndIsTakenBack() {
        doHere(() -> businesses().save(closing(open())));

        doHere(() -> businesses().save(((Kept) stored().keep(NOW)).business()));

        assertThat(stored().closing()).isNull();
        assertThat(stored().isOpen()).isTrue();
    }

    @Test
    void refusesAnOutdatedBusiness() {
        doHere(() -> businesses().save(open()));
        var read = stored();
        doHere(() -> businesses().save(read.openOn(WeeklyHours.closed())));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> businesses().save(read)));

        assertThat(stored().hours()).isEqualTo(WeeklyHours.closed());
    }

    @Test
    void refusesTheSecondOfTwoNewOnes() {
        doHere(() -> businesses().save(open()));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> businesses().save(open())));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        doHere(() -> businesses().save(open()));

        assertThat(elsewhere(() -> businesses().current())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> businesses().save(stored())));
    }

    private static Business closing(Business business) {
        return ((NowClosing) business.close(business.slug(), 0, 0, NOW)).business();
    }

    private static Business suspended(Business business) {
        return ((Suspended) business.suspend("No licence", NOW)).business();
    }

    private Business open() {
        var phone = new PhoneNumber("+77122345678");
        var profile = new Profile("Айгүл", "Шаш\nтырнақ", EMAIL, phone, "Сәтбаев 15");
        var hours =
                new WeeklyHours(
                        Map.of(
                                DayOfWeek.MONDAY, List.of(MORNING, EVENING),
                                DayOfWeek.SUNDAY, List.of(EVENING)));
        var zone = ZoneId.of("Asia/Almaty");
        return new Business(
                here,
                new Slug("aigul-2"),
                profile,
                zone,
                hours,
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                NOW,
                0);
    }

    private Business stored() {
        return here(() -> businesses().current()).orElseThrow();
    }

    private static Business at(Business one, long version) {
        return new Business(
                one.id(),
                one.slug(),
                one.profile(),
                one.zone(),
                one.hours(),
                one.policy(),
                one.closures(),
                one.stage(),
                one.suspension(),
                one.closing(),
                one.formerSlugs(),
                one.registeredAt(),
                version);
    }
}
