package kz.localbusiness.notify.calendar;

import static kz.localbusiness.notify.calendar.CalendarFixture.NOW;
import static kz.localbusiness.notify.calendar.CalendarFixture.entry;
import static kz.localbusiness.notify.calendar.CalendarFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.localbusiness.domain.booking.CalendarEntry.Status;
import kz.localbusiness.domain.shared.EmailAddress;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

class InvitationTest {

    private static final EmailAddress DANA = new EmailAddress("dana@example.kz");
    private static final EmailAddress US = new EmailAddress("no-reply@lbp.example");

    @ParameterizedTest
    @CsvSource({"TENTATIVE, REQUEST", "CONFIRMED, REQUEST", "CANCELLED, CANCEL"})
    void saysTwiceWhatShallBeDoneWithTheEvent(Status status, String method) {
        var invitation = Invitation.of(entry(status), DANA, US, "Айгерім", NOW);

        var calendar = read(invitation.file());
        assertThat(invitation.method()).isEqualTo(method);
        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo(method);
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void comesFromThePlatformInTheNameOfTheBusiness(Status status) {
        var organizer = of(Invitation.of(entry(status), DANA, US, "Айгерім", NOW), "ORGANIZER");

        assertThat(organizer.getValue()).isEqualTo("mailto:no-reply@lbp.example");
        assertThat(organizer.getRequiredParameter("CN").getValue()).isEqualTo("Айгерім");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheGuestByTheAddressAloneAndAwaitsNoAnswer(Status status) {
        var attendee = of(Invitation.of(entry(status), DANA, US, "Айгерім", NOW), "ATTENDEE");

        assertThat(attendee.getValue()).isEqualTo("mailto:dana@example.kz");
        assertThat(attendee.getParameter("CN")).isEmpty();
        assertThat(attendee.getRequiredParameter("ROLE").getValue()).isEqualTo("REQ-PARTICIPANT");
        assertThat(attendee.getRequiredParameter("PARTSTAT").getValue()).isEqualTo("NEEDS-ACTION");
        assertThat(attendee.getRequiredParameter("RSVP").getValue()).isEqualTo("FALSE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Салон \"Айя\"", "A; B: C, D", "x\":mailto:all@evil.example", "O^nB ^'q"})
    void isReadWhateverTheBusinessIsCalled(String name) {
        var organizer =
                of(Invitation.of(entry(Status.CONFIRMED), DANA, US, name, NOW), "ORGANIZER");

        assertThat(organizer.getValue()).isEqualTo("mailto:no-reply@lbp.example");
        assertThat(organizer.getRequiredParameter("CN").getValue())
                .isEqualTo(name.replaceAll("[\"^]", "'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana+salon@example.kz",
                "o'neil@example.kz",
                "{a|b}^`c%d#e@example.kz",
                "a?b=c&d/e@example.kz"
            })
    void reachesEveryAddressThatWeTake(String address) {
        var invitation =
                Invitation.of(
                        entry(Status.CONFIRMED), new EmailAddress(address), US, "Айгерім", NOW);

        var named = of(invitation, "ATTENDEE").getValue();
        assertThat(UriUtils.decode(named, StandardCharsets.UTF_8)).isEqualTo("mailto:" + address);
    }

    @Test
    void keepsLinesWithin75Octets() {
        var name = "Салон красоты «Айгерім» ".repeat(3).strip();
        var file = Invitation.of(entry(Status.CONFIRMED), DANA, US, name, NOW).file();

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static Property of(Invitation invitation, String name) {
        return read(invitation.file())
                .<VEvent>getComponent("VEVENT")
                .orElseThrow()
                .getRequiredProperty(name);
    }
}
