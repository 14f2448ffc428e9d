package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final List<String> gone = new ArrayList<>();
    private final Crowd<String> crowd = new Crowd<>(2, gone::add);

    @Test
    void sendsAwayWhoHasBeenHereLongest() {
        crowd.enter("Aliya");
        crowd.enter("Bolat");
        crowd.enter("Dana");

        assertThat(gone).containsExactly("Aliya");
    }

    @Test
    void countsWhoComesAgainAsTheLast() {
        crowd.enter("Aliya");
        crowd.enter("Bolat");
        crowd.enter("Aliya");
        crowd.enter("Dana");

        assertThat(gone).containsExactly("Bolat");
    }

    @Test
    void hasRoomAgainAfterSomebodyHasLeft() {
        crowd.enter("Aliya");
        crowd.enter("Bolat");
        crowd.leave("Aliya");
        crowd.enter("Dana");

        assertThat(gone).isEmpty();
    }
}
