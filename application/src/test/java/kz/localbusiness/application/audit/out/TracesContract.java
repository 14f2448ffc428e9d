package kz.localbusiness.application.audit.out;

import static kz.localbusiness.application.audit.out.AuditFixture.NOON;
import static kz.localbusiness.application.audit.out.AuditFixture.act;
import static kz.localbusiness.application.audit.out.AuditFixture.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.Act;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.out.Traces.Place;
import org.junit.jupiter.api.Test;

/// Whether every write leaves exactly one trace with the record, and a refused one none.
public abstract class TracesContract extends BusinessBoundContract {

    private static final int CROWD = 64;
    private static final int STUBBORN = 24;
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Act act = act("SaveResource", "ainur", NOON);

    protected abstract Traces traces();

    /// Stores a record of the current business.
    ///
    /// @param version that was read, 0 for a new one
    protected abstract void save(String name, long version);

    @Test
    void findsWhatAWriteLeaves() {
        write(act, "a", 0);

        assertThat(dueHere()).hasSize(1);
        var left = left();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().act()).isEqualTo(act);
        assertThat(left.getFirst().record().id()).isEqualTo("a");
    }

    @Test
    void keepsTheTracesOfEarlierWrites() {
        var another = act("ArchiveResource", "marat", NOON.plusSeconds(1));
        write(act, "a", 0);
        write(another, "a", 1);

        assertThat(left()).extracting(AuditEntry::act).containsExactly(act, another);
    }

    @Test
    void leavesNothingOutsideOfAnyAct() {
        doHere(() -> save("a", 0));

        assertThat(dueHere()).isEmpty();
    }

    @Test
    void leavesNothingWhereAWriteIsRefused() {
        write(act, "a", 0);

        for (var outdated : List.of(0, 7)) {
            assertThatExceptionOfType(StaleState.class).isThrownBy(() -> write(act, "a", outdated));
        }
        assertThat(left()).hasSize(1);
    }

    @Test
    void leavesOneTracePerWriterWhoWins() {
        write(act, "a", 0);

        var won = Crowd.of(CROWD).ask(i -> wins(act("SaveResource", "p" + i, NOON), 1));

        var winner = "p" + won.indexOf(true);
        assertThat(won).filteredOn(is -> is).hasSize(1);
        assertThat(left())
                .extracting(entry -> entry.act().by().account())
                .containsExactly("ainur", winner);
    }

    @Test
    void leavesOneTracePerWriteOfManyWhoTryAgain() {
        write(act, "a", 0);

        Crowd.of(STUBBORN).ask(i -> insists(act("SaveResource", "p" + i, NOON)));

        var people = IntStream.range(0, STUBBORN).mapToObj(i -> "p" + i).toList();
        assertThat(left())
                .hasSize(1 + STUBBORN)
                .extracting(entry -> entry.act().by().account())
                .containsAll(people);
        assertThat(left()).extracting(AuditEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void forgetsWhatIsInTheLog() {
        write(act, "a", 0);

        doHere(() -> traces().forget(place(), traces().in(place())));

        assertThat(dueHere()).isEmpty();
        write(act, "a", 1);
        assertThat(left()).hasSize(1);
    }

    @Test
    void forgetsNothingThatCameInBetween() {
        write(act, "a", 0);
        var read = left();
        write(act, "a", 1);

        doHere(() -> traces().forget(place(), read));

        assertThat(left()).hasSize(2);
    }

    @Test
    void keepsTheVersionWhenItForgets() {
        write(act, "a", 0);
        doHere(() -> traces().forget(place(), traces().in(place())));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> write(act, "a", 0));
        write(act, "a", 1);
    }

    private void write(Act by, String name, long version) {
        doHere(() -> acting(by, () -> save(name, version)));
    }

    private boolean wins(Act by, long version) {
        try {
            write(by, "a", version);
            return true;
        } catch (StaleState lost) {
            return false;
        }
    }

    private long insists(Act by) {
        for (long version = 1; ; version++) {
            if (wins(by, version)) {
                return version;
            }
        }
    }

    private List<Place> dueHere() {
        return traces().due(LATER, 1_000).stream()
                .filter(place -> place.business().equals(here))
                .toList();
    }

    private Place place() {
        return dueHere().getFirst();
    }

    private List<AuditEntry> left() {
        return here(() -> traces().in(place()));
    }
}
