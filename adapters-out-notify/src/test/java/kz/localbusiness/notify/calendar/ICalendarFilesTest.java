package kz.localbusiness.notify.calendar;

import static kz.localbusiness.notify.calendar.CalendarFixture.NOW;
import static kz.localbusiness.notify.calendar.CalendarFixture.entry;
import static kz.localbusiness.notify.calendar.CalendarFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.localbusiness.domain.booking.CalendarEntry.Status;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarFilesTest {

    private final ICalendarFiles files = new ICalendarFiles(() -> NOW);

    @Test
    void isOneEventThatEveryCalendarReads() {
        var calendar = read(files.of(entry(Status.CONFIRMED)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(1);
        var said =
                Map.of(
                        "UID", CalendarFixture.VISIT.toString(),
                        "SEQUENCE", "3",
                        "STATUS", "CONFIRMED",
                        "DTSTAMP", "20261124T030000Z",
                        "DTSTART", "20261125T093000Z",
                        "DTEND", "20261125T110000Z",
                        "SUMMARY", "Шаш қию · Айгерім",
                        "LOCATION", "Сәтпаев көшесі, 5",
                        "DESCRIPTION", CalendarFixture.PAGE.toString(),
                        "URL", CalendarFixture.PAGE.toString());
        assertThat(said)
                .allSatisfy((name, value) -> assertThat(of(calendar, name)).isEqualTo(value));
        assertThat(calendar.getProperty("METHOD")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhereTheVisitStands(Status status) {
        assertThat(of(read(files.of(entry(status))), "STATUS")).isEqualTo(status.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Стрижка, укладка; и \\ ещё",
                "100 % \"Айгерім\": 12:00, 5;6",
                "💈 Барбер «Ақ Жол» и «Кең Дала» и «Ұлы Жібек Жолы» 💈💈💈💈💈💈💈💈",
                "BEGIN:VEVENT"
            })
    void readsBackWhateverABusinessIsCalled(String name) {
        var calendar = read(files.of(entry(Status.CONFIRMED, name, name)));

        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(of(calendar, "SUMMARY")).isEqualTo(name);
        assertThat(of(calendar, "LOCATION")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u0085"})
    void letsNoTypedTextBeginALine(String breaks) {
        var place = "Сәтпаев 5" + breaks + "ATTENDEE:mailto:all@evil.example";

        var calendar = read(files.of(entry(Status.CONFIRMED, "Haircut", place)));

        assertThat(event(calendar).getProperty("ATTENDEE")).isEmpty();
        assertThat(of(calendar, "LOCATION"))
                .isEqualTo("Сәтпаев 5 ATTENDEE:mailto:all@evil.example");
    }

    @Test
    void keepsLinesWithin75Octets() {
        var words = "Окрашивание, стрижка и укладка ".repeat(10);
        var entry = entry(Status.CONFIRMED, words, words);

        assertThat(new String(files.of(entry), StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String of(Calendar calendar, String property) {
        return event(calendar).getRequiredProperty(property).getValue();
    }
}
