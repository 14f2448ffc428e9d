package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

class PerformersTest {

    private static final StaffId AIGERIM = new StaffId(new UUID(0, 1));
    private static final StaffId DANA = new StaffId(new UUID(0, 2));
    private static final StaffTerms SLOWER = new StaffTerms(Duration.ofHours(2), null);

    @Test
    void areThoseWhoAreNamed() {
        var performers = new Performers(false, Map.of(AIGERIM, StaffTerms.USUAL));

        assertThat(performers.include(AIGERIM)).isTrue();
        assertThat(performers.include(DANA)).isFalse();
    }

    @Test
    void areEverybodyWhoeverHasTermsOfTheirOwn() {
        var performers = new Performers(true, Map.of(AIGERIM, SLOWER));

        assertThat(performers.include(DANA)).isTrue();
        assertThat(performers.termsOf(AIGERIM)).isEqualTo(SLOWER);
        assertThat(performers.termsOf(DANA)).isEqualTo(StaffTerms.USUAL);
    }

    @Test
    void mayBeNobody() {
        assertThat(new Performers(false, Map.of()).include(AIGERIM)).isFalse();
    }

    @Test
    void stayWhenTheirSourceChanges() {
        var source = new HashMap<>(Map.of(AIGERIM, SLOWER));
        var performers = new Performers(false, source);

        source.clear();

        assertThat(performers.include(AIGERIM)).isTrue();
    }

    @Test
    void takeOneMore() {
        var onlyDana = new Performers(false, Map.of(DANA, StaffTerms.USUAL));

        assertThat(onlyDana.with(AIGERIM, SLOWER).termsOf(AIGERIM)).isEqualTo(SLOWER);
        assertThat(Performers.EVERYBODY.with(AIGERIM, SLOWER))
                .isEqualTo(new Performers(true, Map.of(AIGERIM, SLOWER)));
        assertThat(new Performers(true, Map.of(AIGERIM, SLOWER)).with(AIGERIM, StaffTerms.USUAL))
                .isEqualTo(Performers.EVERYBODY);
    }

    @Test
    void letOneGoWhileTheOthersStay() {
        var all = new Performers(true, Map.of(DANA, SLOWER));

        assertThat(all.without(AIGERIM, List.of(AIGERIM, DANA)))
                .isEqualTo(new Performers(false, Map.of(DANA, SLOWER)));
        assertThat(Performers.EVERYBODY.without(AIGERIM, List.of(AIGERIM, DANA)))
                .isEqualTo(new Performers(false, Map.of(DANA, StaffTerms.USUAL)));
    }

    @Test
    void askForWhatAServiceMayTakeAndCost() {
        var tooDear = new Money(Offering.DEAREST.tiyn() + 1);

        assertThat(new StaffTerms(Offering.SHORTEST, Offering.DEAREST).price())
                .isEqualTo(Offering.DEAREST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffTerms(Duration.ofMinutes(7), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffTerms(null, tooDear));
    }
}
