package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.MINE;
import static kz.localbusiness.web.api.Call.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class ManagingTest {

    private static final String START = "{\"start\": \"2026-11-24T11:00:00+05:00\"}";
    private static final String ASKS = "{\"words\": \"Later?\"}";
    private static final String PRAISE = "{\"stars\": 5, \"words\": \"Рахмет!\"}";

    private final Ports ports;
    private final Call call;

    @Autowired
    ManagingTest(Ports ports, MockMvcTester mvc) {
        this.ports = ports;
        this.call = new Call(mvc);
    }

    @BeforeEach
    void reset() {
        ports.reset();
    }

    @Test
    void showsTheAppointmentWithoutThePhone() throws Exception {
        var byHeader = call.get(MINE, request -> request.header("Manage-Token", "genuine-token"));
        var byQuery = call.get(MINE + "?token=genuine-token");

        assertThat(byHeader).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(byHeader)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"state": "requested", "start": "2026-11-24T10:00:00+05:00", "name": "Дана",
                          "business": {"slug": "salon-aru", "zone": "Asia/Atyrau"}}\
                        """);
        assertThat(Call.text(byHeader)).isEqualTo(Call.text(byQuery)).doesNotContain("+7701");
    }

    @Test
    void opensNothingWithoutTheAppointmentsOwnToken() {
        var others = "/api/v1/appointments/" + new UUID(9, 9) + "?token=genuine-token";

        assertProblem(call.get(MINE), 404, "manage-link-invalid");
        assertProblem(call.get(MINE + "?token="), 404, "manage-link-invalid");
        assertProblem(call.get(MINE + "?token=forged"), 404, "manage-link-invalid");
        assertProblem(call.get(MINE + "?token=" + "x".repeat(5000)), 404, "manage-link-invalid");
        assertProblem(call.get(others), 404, "manage-link-invalid");
        assertProblem(
                call.get("/api/v1/appointments/1?token=genuine-token"), 404, "manage-link-invalid");
    }

    @Test
    void changesNothingWithoutTheToken() {
        var none = Map.<String, String>of();

        assertProblem(call.post(MINE + "/cancel", "{}", none), 404, "manage-link-invalid");
        assertProblem(call.post(MINE + "/reschedule", START, none), 404, "manage-link-invalid");
        assertProblem(call.post(MINE + "/feedback", PRAISE, none), 404, "manage-link-invalid");
    }

    @Test
    void saysThatALinkHasExpired() {
        ports.links = _ -> new LinkDecision.LinkExpired();

        assertProblem(call.get(MINE + "?token=genuine-token"), 410, "manage-link-expired");
    }

    @Test
    void hidesWhatTheCallerMayNotSee() {
        ports.mine =
                _ -> {
                    throw new NotAllowed("secret reason");
                };

        assertProblem(call.get(MINE + "?token=genuine-token"), 404, "not-found");
    }

    @Test
    void saysThatAnAppointmentIsGone() {
        ports.mine = _ -> Optional.empty();
        ports.cancellations = _ -> new CancelDecision.NoSuchAppointment();
        ports.moves = _ -> new MoveDecision.NoSuchAppointment();
        ports.feedback = _ -> new FeedbackDecision.NoSuchAppointment();

        assertProblem(call.get(MINE + "?token=genuine-token"), 404, "manage-link-invalid");
        assertProblem(call.manage("/cancel", "{}"), 404, "manage-link-invalid");
        assertProblem(call.manage("/reschedule", START), 404, "manage-link-invalid");
        assertProblem(call.manage("/feedback", PRAISE), 404, "manage-link-invalid");
    }

    @Test
    void cancelsWithAndWithoutAReasonAndTwice() {
        assertThat(call.manage("/cancel", "{\"reason\": \"ill\"}")).hasStatusOk();
        assertThat(call.manage("/cancel", "")).hasStatusOk();
        ports.cancellations = _ -> new CancelDecision.WasCancelled(Salon.appointment());

        assertThat(call.manage("/cancel", "{}")).hasStatusOk();
    }

    @Test
    void refusesToCancelTooLateOrWithAnEssay() {
        var essay = "{\"reason\": \"%s\"}".formatted("x".repeat(301));
        assertProblem(call.manage("/cancel", essay), 422, "invalid-fields");

        ports.cancellations = _ -> new CancelDecision.TooLate(Salon.appointment());

        assertProblem(call.manage("/cancel", "{}"), 409, "too-late");
    }

    @Test
    void movesOrSaysWhyNot() {
        assertThat(call.manage("/reschedule", START)).hasStatusOk();
        assertProblem(call.manage("/reschedule", "{}"), 422, "invalid-fields");
        assertProblem(moved(new MoveDecision.SlotTaken()), 409, "slot-taken");
        assertProblem(
                moved(new MoveDecision.WasCancelled(Salon.appointment())),
                409,
                "already-cancelled");
        assertProblem(moved(new MoveDecision.TooLate(Salon.appointment())), 409, "too-late");
        assertProblem(moved(new MoveDecision.TooOften(Salon.appointment(), 2)), 409, "too-often");
        var past = moved(new MoveDecision.NotOffered(List.of(new Obstacle.InThePast())));
        assertProblem(past, 422, "not-offered");
        assertThat(past).bodyJson().extractingPath("$.obstacles[0].code").isEqualTo("in-the-past");
    }

    @Test
    void showsWhereItCouldMoveOrWhyNowhere() {
        var address = MINE + "/move-starts?token=genuine-token";

        assertThat(call.get(address)).hasStatusOk().bodyJson().extractingPath("$.days").isNotNull();
        assertProblem(call.get(address + "&from=never"), 422, "invalid-fields");
        assertProblem(barred(new Leeway.TooOften(2), address), 409, "too-often");
        assertProblem(barred(new Leeway.TooLate(Duration.ofHours(3)), address), 409, "too-late");
        assertProblem(barred(new Leeway.NotAhead(), address), 409, "too-late");
        ports.moveStarts = _ -> new ShowMyMoveStarts.NoSuchAppointment();
        assertProblem(call.get(address), 404, "manage-link-invalid");
    }

    @Test
    void tellsWhatMayBeChanged() {
        assertThat(call.get(MINE + "?token=genuine-token"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"move": {"allowed": "yes", "until": "2026-11-24T10:00:00+05:00"},
                          "cancel": {"allowed": "yes"}}\
                        """);
    }

    private MvcTestResult barred(Leeway.Barred why, String address) {
        ports.moveStarts = _ -> new ShowMyMoveStarts.NotAllowedNow(why);
        return call.get(address);
    }

    @Test
    void asksForAChangeOrSaysWhyNot() {
        assertThat(call.manage("/change-request", ASKS)).hasStatusOk();
        assertProblem(call.manage("/change-request", "{}"), 422, "invalid-fields");
        var essay = "{\"words\": \"%s\"}".formatted("x".repeat(501));
        assertProblem(call.manage("/change-request", essay), 422, "invalid-fields");
        assertThat(asked(new AskDecision.StillWaits(waiting("Later?")))).hasStatusOk();
        assertProblem(asked(new AskDecision.StillWaits(waiting("Sooner?"))), 409, "state-conflict");
        assertProblem(asked(new AskDecision.TooOften(Salon.appointment())), 409, "too-often");
        assertProblem(asked(new AskDecision.NotNow(Salon.appointment())), 409, "too-late");
        assertProblem(asked(new AskDecision.NoSuchAppointment()), 404, "manage-link-invalid");
    }

    @Test
    void promisesToComeOrSaysWhyNot() {
        var visit = Salon.appointment();

        assertThat(call.manage("/coming", "")).hasStatusOk();
        assertThat(promised(new PromiseDecision.WasPromised(visit)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"requested\", \"coming\": false}");
        assertProblem(promised(new PromiseDecision.NotConfirmed(visit)), 409, "state-conflict");
        assertProblem(promised(new PromiseDecision.WasCancelled(visit)), 409, "already-cancelled");
        assertProblem(promised(new PromiseDecision.TooLate(visit)), 409, "too-late");
        assertProblem(
                promised(new PromiseDecision.NoSuchAppointment()), 404, "manage-link-invalid");
    }

    private MvcTestResult promised(PromiseDecision decision) {
        ports.promises = _ -> decision;
        return call.manage("/coming", "");
    }

    @Test
    void choosesWhichMessagesCome() {
        var address = MINE + "/messages?token=genuine-token";
        assertThat(call.get(address)).bodyJson().isLenientlyEqualTo("{\"email\": true}");
        ports.wishes = MessageWishes.NONE.silencing(Channel.EMAIL);
        assertThat(call.get(address)).bodyJson().isLenientlyEqualTo("{\"email\": false}");

        assertThat(call.put("/messages", "{\"email\": false}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"email\": false}");
        assertProblem(call.put("/messages", "{}"), 422, "invalid-fields");
        assertProblem(call.put("/messages", "{\"email\": \"no\"}"), 400, "malformed-request");
        var wish =
                "{\"email\": true, \"sms\": false, \"unwanted\": [\"receipt\"], \"first\":"
                        + " \"sms\"}";
        assertThat(call.put("/messages", wish))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"email": true, "sms": false, "whatsapp": false, "unwanted": ["receipt"],
                         "first": "sms", "offered": ["telegram", "email"]}\
                        """);
        var owed = "{\"email\": true, \"unwanted\": [\"cancelled\"]}";
        assertProblem(call.put("/messages", owed), 422, "invalid-fields");
        var bell = "{\"email\": true, \"first\": \"in-app\"}";
        assertProblem(call.put("/messages", bell), 422, "invalid-fields");
        ports.choices = _ -> new MessagesDecision.NoSuchAppointment();
        var replaced = call.put("/messages", "{\"email\": true}");
        assertProblem(replaced, 404, "manage-link-invalid");
        assertProblem(call.get(MINE + "/messages?token=forged"), 404, "manage-link-invalid");
    }

    @Test
    void leavesAsItIsWhatIsNotSaid() {
        var before =
                MessageWishes.NONE.choosing(
                        Set.of(Channel.WHATSAPP), Set.of(NoticeKind.RECEIPT), Channel.SMS);
        ports.wishes = before;
        var chosen = new ArrayList<ChooseMyMessages.Command>();
        ports.choices =
                command -> {
                    chosen.add(command);
                    return new MessagesDecision.MessagesChosen(before);
                };

        assertThat(call.put("/messages", "{\"email\": false}")).hasStatusOk();
        assertThat(call.put("/messages", "{\"email\": true, \"first\": \"\"}")).hasStatusOk();

        assertThat(chosen.getFirst().silent())
                .containsExactlyInAnyOrder(Channel.WHATSAPP, Channel.EMAIL);
        assertThat(chosen.getFirst().unwanted()).containsExactly(NoticeKind.RECEIPT);
        assertThat(chosen.getFirst().first()).isEqualTo(Channel.SMS);
        assertThat(chosen.getLast().first()).isNull();
        assertThat(ports.agreed).isEmpty();
    }

    @Test
    void agreesToWhatsApp() {
        assertThat(call.put("/messages", "{\"email\": true, \"whatsapp\": false}")).hasStatusOk();
        assertThat(ports.agreed).as("nothing to withdraw").isEmpty();

        assertThat(call.put("/messages", "{\"email\": true, \"whatsapp\": true}")).hasStatusOk();

        assertThat(ports.agreed)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.agrees()).isTrue();
                    assertThat(one.where()).isEqualTo(OptIn.Where.BY_LINK);
                });
        ports.agreements = _ -> new MessagesDecision.NoSuchAppointment();
        var replaced = call.put("/messages", "{\"email\": true, \"whatsapp\": true}");
        assertProblem(replaced, 404, "manage-link-invalid");
    }

    @Test
    void hasMessagesInTelegram() {
        var address = MINE + "/messages/telegram?token=genuine-token";
        assertThat(call.get(address)).bodyJson().isStrictlyEqualTo("{\"linked\": false}");
        assertThat(call.manage("/messages/telegram", ""))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"link\": \"https://t.me/lbp_bot?start=key\"}");

        ports.chats = _ -> new MyChat.Linked(Salon.NOW);
        assertThat(call.get(address)).bodyJson().isLenientlyEqualTo("{\"linked\": true}");
        assertThat(call.delete(address)).hasStatus(204);
    }

    @Test
    void saysWhyThereAreNoMessagesInTelegram() {
        var address = MINE + "/messages/telegram?token=genuine-token";
        ports.chats = _ -> new MyChat.NoBot();
        ports.chatInvitations = _ -> new InvitationDecision.NoBot();
        assertProblem(call.get(address), 404, "not-found");
        assertProblem(call.manage("/messages/telegram", ""), 404, "not-found");

        ports.chats = _ -> new MyChat.NoSuchAppointment();
        ports.chatInvitations = _ -> new InvitationDecision.NoSuchAppointment();
        ports.chatEnds = _ -> new MyChat.NoSuchAppointment();
        assertProblem(call.get(address), 404, "manage-link-invalid");
        assertProblem(call.manage("/messages/telegram", ""), 404, "manage-link-invalid");
        assertProblem(call.delete(address), 404, "manage-link-invalid");
        var forged = MINE + "/messages/telegram?token=forged";
        assertProblem(call.get(forged), 404, "manage-link-invalid");
        assertProblem(call.delete(forged), 404, "manage-link-invalid");
    }

    private static ChangeRequest waiting(String words) {
        return new ChangeRequest(Salon.NOW, words, null, "");
    }

    private MvcTestResult asked(AskDecision decision) {
        ports.asks = _ -> decision;
        return call.manage("/change-request", ASKS);
    }

    @Test
    void takesFeedbackOrSaysWhyNot() {
        assertThat(call.manage("/feedback", PRAISE)).hasStatusOk();
        var early = new FeedbackDecision.TooEarly(Salon.appointment());
        assertProblem(praised(early), 409, "too-early");
        var cancelled = new FeedbackDecision.WasCancelled(Salon.appointment());
        assertProblem(praised(cancelled), 409, "already-cancelled");
    }

    @Test
    void keepsTheFirstFeedback() {
        var same = new FeedbackDecision.FeedbackStands(new Feedback(5, "Рахмет!", Salon.NOW));
        var other = new FeedbackDecision.FeedbackStands(new Feedback(1, "Рахмет!", Salon.NOW));

        assertThat(praised(same)).hasStatusOk();
        assertProblem(praised(other), 409, "feedback-given");
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "6, 422", "-1, 422", "4.5, 400", "'\"5\"', 400", "99999999999, 400"})
    void countsOneToFiveStars(String stars, int status) {
        var answer = call.manage("/feedback", "{\"stars\": %s}".formatted(stars));

        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
    }

    @Test
    void givesANewLinkForThisOne() {
        assertThat(call.manage("/renew-link", ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"manageToken\": \"another-token\"}");
        var most = new RenewDecision.TooOften(Salon.appointment());
        ports.renewals = _ -> new RenewManageLink.Answer(most, null);

        assertProblem(call.manage("/renew-link", ""), 409, "limit-reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "reschedule", "coming", "feedback", "renew-link"})
    void changesNothingForWhoeverOnlyOpensAnAddress(String what) {
        ports.cancellations = _ -> fail("nothing is cancelled by looking");
        ports.moves = _ -> fail("nothing is moved by looking");
        ports.promises = _ -> fail("nothing is promised by looking");
        ports.feedback = _ -> fail("nothing is praised by looking");
        ports.renewals = _ -> fail("nothing is renewed by looking");

        var answer = call.get(MINE + "/" + what + "?token=genuine-token");

        assertProblem(answer, 405, "method-not-allowed");
    }

    private MvcTestResult moved(MoveDecision decision) {
        ports.moves = _ -> decision;
        return call.manage("/reschedule", START);
    }

    private MvcTestResult praised(FeedbackDecision decision) {
        ports.feedback = _ -> decision;
        return call.manage("/feedback", PRAISE);
    }
}
