package kz.localbusiness.application.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrashTest {

    @Test
    @DisplayName("a process killed at any call leaves no half visit and no lost slot (pain-6)")
    void aProcessKilledAtAnyCallLeavesNoHalfVisitAndNoLostSlot() {
        int killed = 0;
        for (var deed : Deed.values()) {
            int before = -1;
            for (int call = 0; killed > before; call++) {
                before = killed;
                killed += killedAt(deed, call, false) + killedAt(deed, call, true);
            }
        }
        System.out.printf("%d times killed%n", killed);
        assertThat(killed).isGreaterThanOrEqualTo(200);
    }

    /// @return 1 if it came to that call
    private static int killedAt(Deed deed, int call, boolean late) {
        var salon = new Salon(new UUID(deed.name().hashCode(), call));
        var stores = Stores.inMemory();
        var survivor = new Survivor(salon, stores);
        survivor.prepare(deed);
        var dying = DyingAgendas.byError(stores.agendas(), call, late);
        var isKilled = isKilled(deed, salon, node(stores.with(dying)));
        assertThat(survivor.goOn(call)).as("%s, call %d, late %s", deed, call, late).isEmpty();
        return isKilled ? 1 : 0;
    }

    private static boolean isKilled(Deed deed, Salon salon, Node node) {
        try {
            deed.perform(node, salon);
            return false;
        } catch (IllegalStateException dead) {
            assertThat(dead).hasRootCauseInstanceOf(DyingAgendas.Killed.class);
            return true;
        }
    }

    private static Node node(Stores stores) {
        var clock = new SettableClock(Salon.OPENING);
        return new Node(stores, clock, UUID::randomUUID, new InMemoryManageLinks());
    }
}
