package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.OpenShortLink;
import kz.localbusiness.application.booking.OpenShortLink.Lead;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.notice.out.SimulatedTexts.Text;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortLinkTest {

    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    private static final Pattern LINK = Pattern.compile("http://localhost/s/(\\S+)$");

    private final OpenSalon salon = new OpenSalon();
    private Appointment visit;

    @BeforeEach
    void bookAndWriteBySms() {
        var order = List.of(Channel.SMS, Channel.EMAIL);
        var rules = new DeliveryRules(order, List.of(), Duration.ofMinutes(15), QuietHours.NONE);
        salon.run(() ->
                salon.platform.noticeChoices.save(
                        NoticeSettings.usual(salon.business).delivering(rules)));
        visit = salon.booked(TUESDAY, "12:00");
        sendDue();
    }

    @Test
    void leadsFromAnSmsToThePageOfTheVisit() {
        var lead = opened(code()).orElseThrow();

        assertThat(lead.link()).isEqualTo(ManageLink.to(visit, salon.business));
        assertThat(salon.platform.links.read(lead.token())).contains(lead.link());
    }

    @Test
    void isTheSameInEverySmsOfAVisit() {
        var first = code();

        salon.platform.port(MoveMyAppointment.class).move(salon.move(visit, WEDNESDAY, "15:00"));
        salon.platform.clock.advance(Duration.ofMinutes(1));
        sendDue();

        assertThat(texts()).hasSize(2);
        assertThat(code()).isEqualTo(first);
        assertThat(opened(first).orElseThrow().link().expires())
                .isAfter(ManageLink.to(visit, salon.business).expires());
    }

    @Test
    void diesWithTheLinkThatIsReplaced() {
        var old = code();
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(RenewManageLink.class)
                .renew(new RenewManageLink.Command(salon.business, visit.id()));

        assertThat(opened(old)).isEmpty();
    }

    @Test
    void diesThirtyDaysAfterTheVisit() {
        var code = code();
        salon.platform.clock.advance(Duration.ofDays(30));
        assertThat(opened(code)).isPresent();

        salon.platform.clock.advance(Duration.ofDays(2));

        assertThat(opened(code)).isEmpty();
    }

    @Test
    void leadsNowhereWhenNobodyMadeIt() {
        var random = new Random(1);
        var bytes = new byte[20];
        random.nextBytes(bytes);

        assertThat(opened(ShortCode.of(bytes))).isEmpty();
    }

    @Test
    void countsInThePreviewOfWhatAnSmsCosts() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var shown =
                salon.platform
                        .port(ShowWords.class)
                        .show(new ShowWords.Query(salon.business, NoticeKind.REMINDER));

        assertThat(shown)
                .allSatisfy(one -> {
                    var link = one.example().getOrDefault(Placeholder.LINK, "");
                    if (one.key().channel() == Channel.SMS) {
                        assertThat(link).matches(LINK).hasSameSizeAs(link());
                        assertThat(opened(code(link))).isEmpty();
                    } else {
                        assertThat(link).startsWith("http://localhost/salon/booking/");
                    }
                });
    }

    private Optional<Lead> opened(ShortCode code) {
        return salon.platform.port(OpenShortLink.class).open(code);
    }

    private ShortCode code() {
        return code(link());
    }

    private static ShortCode code(String link) {
        var found = LINK.matcher(link);
        assertThat(found.find()).isTrue();
        return new ShortCode(found.group(1));
    }

    private String link() {
        var text = texts().getLast().text();
        return text.substring(text.indexOf("http"));
    }

    private List<Text> texts() {
        return salon.platform.texts.taken();
    }

    private void sendDue() {
        salon.platform.callers.become(new Caller.Platform());
        List.of(TUESDAY, WEDNESDAY)
                .forEach(day -> salon.platform.port(RelayNews.class).relay(salon.relay(day)));
        salon.platform
                .port(ListDueNotices.class)
                .due(9)
                .forEach(salon.platform.port(SendNotice.class)::send);
    }
}
