package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import org.junit.jupiter.api.Test;

class ShowMyCalendarFileTest {

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @Test
    void leadsBackToThePageOfTheVisit() {
        assertThat(shown(visit, token()).orElseThrow())
                .contains("http://localhost/salon/booking/" + token().value());
    }

    @Test
    void saysWhatIsTrueNowWheneverThePageWasOpened() {
        salon.platform.port(MoveMyAppointment.class).move(salon.move(visit, TUESDAY, "10:00"));

        assertThat(shown(visit, token()).orElseThrow())
                .contains("revision=1", salon.at(TUESDAY, "10:00").toString());
    }

    @Test
    void needsTheLinkOfTheVisitItself() {
        var other = salon.booked(TUESDAY, "15:00");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> shown(other, token()));
    }

    @Test
    void isNotThereForALinkThatWasReplaced() {
        var command = new RenewMyManageLink.Command(salon.business, visit.id(), token());
        var renewed = salon.platform.port(RenewMyManageLink.class).renew(command);

        assertThat(renewed.decision()).isInstanceOf(LinkRenewed.class);
        assertThat(shown(visit, token())).isEmpty();
    }

    private Optional<String> shown(Appointment of, ManageToken by) {
        var query = new ShowMyCalendarFile.Query(salon.business, of.id(), by);
        return salon.platform
                .port(ShowMyCalendarFile.class)
                .show(query)
                .map(file -> new String(file, StandardCharsets.UTF_8));
    }

    private ManageToken token() {
        return salon.platform.links.sign(ManageLink.to(visit, salon.business));
    }
}
