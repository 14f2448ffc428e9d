package kz.localbusiness.domain.golden;

import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pain-16")
@DisplayName("Around changes of the clock (pain-16)")
class ClockChangesTest {

    private final TimeZone ofTheServer = TimeZone.getDefault();

    @AfterEach
    void restoreTheZoneOfTheServer() {
        TimeZone.setDefault(ofTheServer);
    }

    @ParameterizedTest
    @EnumSource
    void hoursTurnIntoTheRightMoments(ClockChanges changes) {
        OddHours.HOURS.holdsAround(changes);
    }

    @ParameterizedTest
    @EnumSource
    void theStretchesOfAWeeksDayMeetAndNeverOverlap(ClockChanges changes) {
        OddHours.WEEK.holdsAround(changes);
    }

    @ParameterizedTest
    @EnumSource
    void shiftsFollowTheirExceptions(ClockChanges changes) {
        OddHours.SHIFTS.holdsAround(changes);
    }

    @ParameterizedTest
    @EnumSource
    void everyMomentOfTheHoursIsOfferedOnce(ClockChanges changes) {
        OddOffers.OFFERS.holdsAround(changes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Almaty",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago"
            })
    void theZoneOfTheServerChangesNothing(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        for (var changes : ClockChanges.values()) {
            Stream.of(OddHours.HOURS, OddHours.WEEK, OddHours.SHIFTS, OddOffers.OFFERS)
                    .forEach(golden -> golden.holdsAround(changes));
        }
    }
}
