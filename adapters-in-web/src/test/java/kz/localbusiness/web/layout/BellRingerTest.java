package kz.localbusiness.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class BellRingerTest extends BrowserlessTest {

    private static final BusinessId BUSINESS = new BusinessId(new UUID(7, 7));
    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final List<Announcement> announced = new ArrayList<>();
    private final AnnouncementBoard board = new AnnouncementBoard(() -> announced, clock);
    private final BellRinger ringer =
            new BellRinger(
                    _ -> announced.size(),
                    _ -> new ShowBell.Bell(Business.DEFAULT_ZONE, List.of(), List.of()),
                    _ -> {},
                    (_, _) -> () -> {},
                    board);

    @Test
    void ringsOnOpenPagesWhenSomethingIsAnnounced() {
        var counted = new ArrayList<Integer>();
        var end = ringer.keepRinging(BUSINESS, UI.getCurrent(), counted::add);
        announced.add(maintenance());
        look();
        assertThat(counted).containsExactly(1);

        end.run();
        announced.clear();
        look();
        assertThat(counted).containsExactly(1);
    }

    private void look() {
        clock.advance(Duration.ofMinutes(1));
        board.look();
        runPendingSignalsTasks();
    }

    private static Announcement maintenance() {
        return new Announcement(
                new UUID(0, 1),
                new Wordings("Жұмыс", "Работы", "Maintenance"),
                Severity.NEWS,
                NOON,
                NOON.plus(Duration.ofHours(2)));
    }
}
