package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.EmailAddress;
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
                one.registeredAt(),
                version);
    }
}
