package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.notice.out.MessageWords.MadeUp;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final MadeUp MADE_UP = new MadeUp("Consultation", "Somebody", "Illness");

    private final OpenSalon salon = new OpenSalon();
    private final Business business =
            salon.call(() -> salon.platform.businesses.current()).orElseThrow();
    private final Instant now = salon.at(OpenSalon.MONDAY, "23:30");

    @Test
    void isTomorrowAtThreeWhereTheBusinessIs() {
        var visit = of(NoticeKind.CONFIRMED).visit(Language.KK, MADE_UP);

        LocalDate tomorrow = OpenSalon.MONDAY.plusDays(1);
        assertThat(visit.slot().start()).isEqualTo(salon.at(tomorrow, "15:00"));
        assertThat(visit.state()).isInstanceOf(Confirmed.class);
        assertThat(visit.client().language()).isEqualTo(Language.KK);
        assertThat(visit.client().isErased()).isTrue();
    }

    @Test
    void isOfTheBusinessAsFarAsItHasAnything() {
        var service = salon.call(() -> salon.platform.offerings.find(salon.haircut)).orElseThrow();
        var person = salon.call(() -> salon.platform.staff.find(salon.aigerim)).orElseThrow();
        var example = new Example(business, service, person, NoticeKind.REMINDER, now);

        assertThat(example.visit(Language.RU, MADE_UP).offering().name()).isEqualTo("Haircut");
        assertThat(example.staffName(MADE_UP)).isEqualTo("Aigerim");
        assertThat(of(NoticeKind.REMINDER).visit(Language.RU, MADE_UP).offering().name())
                .isEqualTo("Consultation");
        assertThat(of(NoticeKind.REMINDER).staffName(MADE_UP)).isEqualTo("Somebody");
    }

    @Test
    void saysWhyItIsCancelled() {
        assertThat(of(NoticeKind.CANCELLED).visit(Language.EN, MADE_UP).state())
                .isInstanceOfSatisfying(
                        Cancelled.class, it -> assertThat(it.reason()).isEqualTo("Illness"));
    }

    @Test
    void isHeldOnlyWhereItIsOffered() {
        assertThat(of(NoticeKind.TIME_OFFERED).heldUntil()).isAfter(now);
        assertThat(of(NoticeKind.REMINDER).heldUntil()).isNull();
    }

    private Example of(NoticeKind kind) {
        return new Example(business, null, null, kind, now);
    }
}
