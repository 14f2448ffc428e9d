package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

/// What is remembered of whose turn it was.
public abstract class RotationContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    protected abstract Rotation rotation();

    @Test
    void remembersTheLaterOfTwoTurns() {
        var one = someone();
        var other = someone();

        doHere(() -> rotation().took(one, NOW));
        doHere(() -> rotation().took(other, NOW.plusSeconds(9)));
        doHere(() -> rotation().took(one, NOW.plusMillis(1)));
        doHere(() -> rotation().took(other, NOW));

        assertThat(here(() -> rotation().turns()))
                .containsOnly(
                        Map.entry(one, NOW.plusMillis(1)), Map.entry(other, NOW.plusSeconds(9)));
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(here(() -> rotation().turns())).isEmpty();
    }

    @Test
    void losesNoTurnWhenManyTakeOneAtOnce() {
        var staff = Stream.generate(RotationContract::someone).limit(8).toList();

        Crowd.of(64)
                .ask(i -> {
                    doHere(() -> rotation().took(staff.get(i % 8), NOW.plusSeconds(i)));
                    return i;
                });

        var last = IntStream.range(0, 8).boxed();
        assertThat(here(() -> rotation().turns()))
                .isEqualTo(
                        last.collect(Collectors.toMap(staff::get, i -> NOW.plusSeconds(56 + i))));
    }

    @Test
    void keepsBusinessesApart() {
        var staff = someone();

        doHere(() -> rotation().took(staff, NOW));

        assertThat(elsewhere(() -> rotation().turns())).isEmpty();
        assertThatThrownBy(() -> rotation().took(staff, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    private static StaffId someone() {
        return new StaffId(UUID.randomUUID());
    }
}
