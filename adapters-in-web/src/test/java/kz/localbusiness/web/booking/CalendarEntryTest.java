package kz.localbusiness.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final URI MANAGE = URI.create("https://lbp.example/demo-salon/booking/token");
    private final CalendarEntry entry =
            new CalendarEntry(SalonFixture.salon(), SalonFixture.visit(), MANAGE);

    @Test
    void isReadAsOneEventWithTheSameNameEachTime() throws Exception {
        var first = read(entry.file(SalonFixture.NOW));
        var later = read(entry.file(SalonFixture.NOW.plusSeconds(60)));

        assertThat(first.getRequiredProperty("DTSTART").getValue()).isEqualTo("20261125T050000Z");
        assertThat(first.getRequiredProperty("SUMMARY").getValue()).startsWith("Стрижка · ");
        assertThat(first.getUid().orElseThrow()).isEqualTo(later.getUid().orElseThrow());
    }

    @Test
    void keepsLinesShort() {
        var lines = new String(entry.file(SalonFixture.NOW), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void offersItselfToGoogle() {
        assertThat(entry.google())
                .contains("dates=20261125T050000Z/20261125T060000Z", "ctz=Asia%2FAtyrau");
    }

    private static VEvent read(byte[] file) throws Exception {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }
}
