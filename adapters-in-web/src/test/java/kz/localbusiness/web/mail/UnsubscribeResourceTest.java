package kz.localbusiness.web.mail;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.AddressLimits;
import kz.localbusiness.web.limit.CallLimits;
import kz.localbusiness.web.limit.OpenDoors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.StandaloneMockMvcBuilder;

class UnsubscribeResourceTest {

    private static final String FIELD = "List-Unsubscribe";
    private static final String CLICK = "One-Click";
    private static final String HERE = "127.0.0.1";

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");
    private final String token =
            salon.platform.links.sign(ManageLink.to(visit, salon.business)).value();
    private final MockMvcTester site =
            MockMvcTester.of(List.of(resource()), StandaloneMockMvcBuilder::build);

    @Test
    void silencesTheLettersOfTheBusinessAtOneClick() {
        assertThat(clicked(token)).hasStatusOk().hasHeader("Cache-Control", "no-store");

        assertThat(silent()).containsExactly(Channel.EMAIL);
    }

    @Test
    void saysTheSameToEveryFurtherClick() {
        assertThat(clicked(token)).hasStatusOk();
        assertThat(clicked(token)).hasStatusOk();

        assertThat(silent()).containsExactly(Channel.EMAIL);
    }

    @Test
    void leavesSilentWhatWasSilentBefore() {
        choose(Set.of(Channel.SMS));

        clicked(token);

        assertThat(silent()).containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
    }

    @Test
    void takesTheClickAsPartsToo() {
        var part = new MockPart(FIELD, CLICK.getBytes(StandardCharsets.US_ASCII));

        assertThat(site.post().uri("/u/" + token).multipart().part(part)).hasStatusOk();

        assertThat(silent()).containsExactly(Channel.EMAIL);
    }

    @Test
    void showsThePageAndChangesNothingWhenItIsOnlyOpened() {
        assertThat(site.get().uri("/u/" + token))
                .hasStatus(302)
                .hasRedirectedUrl("http://localhost/salon/booking/%s#messages".formatted(token))
                .hasHeader("Cache-Control", "no-store");
        assertThat(site.head().uri("/u/" + token)).hasStatus(302);

        assertThat(silent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one-click", "One-Click ", "yes", "One-Click,One-Click"})
    void takesNothingElseForAClick(String value) {
        assertThat(site.post().uri("/u/" + token).param(FIELD, value)).hasStatus(400);
        assertThat(site.post().uri("/u/" + token)).hasStatus(400);

        assertThat(silent()).isEmpty();
    }

    @Test
    void opensNothingByALinkThatWasNotSigned() {
        var forged = List.of("x", token + "A", token.substring(1), "x".repeat(201));

        assertThat(forged)
                .allSatisfy(one -> {
                    assertThat(clicked(one)).hasStatus(404);
                    assertThat(site.get().uri("/u/" + one)).hasStatus(404);
                });
        assertThat(silent()).isEmpty();
    }

    @Test
    void opensNothingByALinkThatWasReplaced() {
        var command =
                new RenewMyManageLink.Command(salon.business, visit.id(), new ManageToken(token));
        var renewed = salon.platform.port(RenewMyManageLink.class).renew(command).manage();

        assertThat(clicked(token)).hasStatus(404);
        assertThat(clicked(Objects.requireNonNull(renewed).value())).hasStatusOk();
    }

    @Test
    void saysThatALinkHasExpired() {
        salon.platform.clock.advance(Duration.ofDays(40));

        assertThat(clicked(token)).hasStatus(410);
        assertThat(site.get().uri("/u/" + token)).hasStatus(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void knowsNoOtherVerb(String verb) {
        var call = site.method(HttpMethod.valueOf(verb)).uri("/u/" + token).param(FIELD, CLICK);

        assertThat(call).hasStatus(405);
        assertThat(silent()).isEmpty();
    }

    /// Else the next offer would come all the same.
    @Test
    void leavesTheWaitlistWhoseOffersCameWithTheLink() {
        var client = visit.client();
        var command =
                new JoinWaitlist.Command(
                        salon.business,
                        new IdempotencyKey("waits.here"),
                        salon.haircut,
                        null,
                        MONDAY,
                        MONDAY,
                        client);
        var waits = salon.platform.port(JoinWaitlist.class).join(command);
        var entry = ((Joined) waits.decision()).entry().id();
        var place = Objects.requireNonNull(waits.manage());

        assertThat(clicked(place.value())).hasStatusOk();
        assertThat(clicked(place.value())).hasStatusOk();

        assertThat(isWaiting(entry, place)).isFalse();
        assertThat(silent()).isEmpty();
    }

    @Test
    void takesNoFloodOfClicks() {
        try (var doors = new AnnotationConfigApplicationContext(OpenDoors.class)) {
            var limits = doors.getBean(CallLimits.class);
            var limited =
                    MockMvcTester.of(
                            List.of(resource()),
                            builder -> builder.addInterceptors(limits).build());
            OpenDoors.exhaust(doors.getBean(AddressLimits.class), Act.CALL, HERE);

            assertThat(limited.post().uri("/u/" + token).param(FIELD, CLICK))
                    .hasStatus(429)
                    .containsHeader("Retry-After");
        }
        assertThat(silent()).isEmpty();
    }

    private MvcTestResult clicked(String by) {
        return site.post().uri("/u/" + by).param(FIELD, CLICK).exchange();
    }

    private Set<Channel> silent() {
        var query = new ShowMyMessages.Query(salon.business, visit.id(), new ManageToken(token));
        return salon.platform.port(ShowMyMessages.class).show(query).orElseThrow().silent();
    }

    private void choose(Set<Channel> silent) {
        var command =
                new ChooseMyMessages.Command(
                        salon.business, visit.id(), new ManageToken(token), silent, Set.of(), null);
        salon.platform.port(ChooseMyMessages.class).choose(command);
    }

    private boolean isWaiting(WaitlistId entry, ManageToken place) {
        var query = new ShowMyOffer.Query(salon.business, entry, place);
        return salon.platform.port(ShowMyOffer.class).show(query).orElseThrow().isOpen();
    }

    private UnsubscribeResource resource() {
        return new UnsubscribeResource(
                salon.platform.port(OpenManageLink.class),
                salon.platform.port(ShowBusinessPage.class),
                new Unsubscribing(
                        salon.platform.port(ShowMyMessages.class),
                        salon.platform.port(ChooseMyMessages.class),
                        salon.platform.port(AnswerOffer.class)),
                salon.platform.instance);
    }
}
