package kz.localbusiness.notify.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.out.SimulatedGraph;
import kz.localbusiness.application.notice.out.SimulatedGraph.Fault;
import kz.localbusiness.application.notice.out.SimulatedGraph.Taken;
import kz.localbusiness.application.notice.out.TemplateMessages;
import kz.localbusiness.application.notice.out.TemplateMessages.Template;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WhatsAppMessagesTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final PhoneNumber ASEL = new PhoneNumber("+77017654321");
    private static final ProviderReference OURS = new ProviderReference("4711/WHATSAPP");
    private static final Template REMINDER =
            new Template("visit_reminder", Language.KK, List.of("Айгерім", "ертең 10:00-де"));

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-30T07:00:00Z"));
    private final SimulatedGraph graph =
            new SimulatedGraph()
                    .approve("visit_reminder", "kk", 2)
                    .approve("visit_reminder", "ru", 2)
                    .approve("plain", "en", 0);
    private final TemplateMessages messages = messages(Map.of());

    @AfterEach
    void leave() {
        graph.close();
    }

    @Test
    void handsOverApprovedWordsAndLearnsTheirName() {
        var outcome = messages.send(DANA, REMINDER, OURS);

        var taken = graph.taken().getFirst();
        assertThat(outcome).isEqualTo(new Accepted(new ProviderReference(taken.id()), null));
        assertThat(taken)
                .isEqualTo(
                        new Taken(
                                taken.id(),
                                "77011234567",
                                "visit_reminder",
                                "kk",
                                List.of("Айгерім", "ертең 10:00-де"),
                                OURS.value()));
    }

    @Test
    void saysItAsTheCloudApiWantsIt() {
        messages.send(DANA, REMINDER, OURS);

        assertThat(graph.bodies().getFirst())
                .isEqualTo(
                        "{\"messaging_product\":\"whatsapp\",\"to\":\"77011234567\","
                                + "\"type\":\"template\",\"template\":{\"name\":\"visit_reminder\","
                                + "\"language\":{\"code\":\"kk\"},\"components\":[{\"type\":\"body\","
                                + "\"parameters\":[{\"type\":\"text\",\"text\":\"Айгерім\"},{\"type\":\"text\",\"text\":\"ертең"
                                + " 10:00-де\"}]}]},\"biz_opaque_callback_data\":\"4711/WHATSAPP\"}");
    }

    @Test
    void sendsWordsWithoutPlaces() {
        assertThat(messages.send(DANA, new Template("plain", Language.EN, List.of()), OURS))
                .isInstanceOf(Accepted.class);
        assertThat(graph.taken().getFirst().values()).isEmpty();
    }

    @Test
    void sendsNoValueThatWouldBeRefused() {
        var odd =
                new Template("visit_reminder", Language.RU, List.of(" a\n\tb\u2028c    d ", "  "));

        assertThat(messages.send(DANA, odd, OURS)).isInstanceOf(Accepted.class);

        assertThat(graph.taken().getFirst().values()).containsExactly("a b c d", "–");
    }

    @Test
    void takesEachMessageForItself() {
        var one = messages.send(DANA, REMINDER, OURS);
        var again = messages.send(DANA, REMINDER, OURS);

        assertThat(one).isNotEqualTo(again);
        assertThat(graph.taken()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 131026, BAD_ADDRESS",
        "400, 131030, BAD_ADDRESS",
        "400, 131021, BAD_ADDRESS",
        "400, 131049, POLICY",
        "400, 131047, POLICY",
        "400, 132000, POLICY",
        "404, 132001, POLICY",
        "400, 132007, POLICY",
        "400, 132015, POLICY",
        "400, 132016, POLICY",
        "400, 131050, BLOCKED",
        "400, 131042, BILLING",
        "401, 190, NOT_AUTHORISED",
        "403, 10, NOT_AUTHORISED",
        "403, 200, NOT_AUTHORISED",
        "403, 299, NOT_AUTHORISED",
        "400, 133010, NOT_AUTHORISED",
        "403, 131031, NOT_AUTHORISED",
        "400, 33, NOT_AUTHORISED",
        "500, 131026, BAD_ADDRESS",
        "400, 100, OTHER",
        "400, 999999, OTHER"
    })
    void tellsWhyAMessageIsNotTaken(int status, long code, DeliveryFailure why) {
        graph.failNext(status, code);

        assertThat(messages.send(DANA, REMINDER, OURS)).isEqualTo(new Refused(why));
        assertThat(graph.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 130429",
        "429, 80007",
        "400, 131056",
        "400, 131048",
        "500, 131016",
        "503, 2",
        "400, 4"
    })
    void waitsWhereItIsTooMuchOrOutOfOrder(int status, long code) {
        graph.failNext(status, code);

        assertThat(messages.send(DANA, REMINDER, OURS))
                .isEqualTo(new NotNow(Duration.ofMinutes(1)));
    }

    @Test
    void waitsAsLongAsItIsTold() {
        graph.failNext(429, "130429", "7");
        graph.failNext(429, "130429", "999999");
        graph.failNext(429, "130429", "Wed, 21 Oct 2026 07:28:00 GMT");

        assertThat(messages.send(DANA, REMINDER, OURS))
                .isEqualTo(new NotNow(Duration.ofSeconds(7)));
        clock.advance(Duration.ofSeconds(7));
        assertThat(messages.send(DANA, REMINDER, OURS)).isEqualTo(new NotNow(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));
        assertThat(messages.send(DANA, REMINDER, OURS))
                .isEqualTo(new NotNow(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 80007, 130429, 131048})
    void isLeftAloneByAllWhereItIsTooMuchOfUs(long code) {
        graph.failNext(429, code);
        messages.send(DANA, REMINDER, OURS);
        clock.advance(Duration.ofSeconds(20));

        assertThat(messages.send(ASEL, REMINDER, OURS))
                .isEqualTo(new NotNow(Duration.ofSeconds(40)));
        assertThat(graph.bodies()).as("asked once").hasSize(1);

        clock.advance(Duration.ofSeconds(40));
        assertThat(messages.send(ASEL, REMINDER, OURS)).isInstanceOf(Accepted.class);
    }

    @Test
    void writesToOthersWhereItIsTooMuchForOne() {
        graph.failNext(400, 131056);
        messages.send(DANA, REMINDER, OURS);

        assertThat(messages.send(ASEL, REMINDER, OURS)).isInstanceOf(Accepted.class);
    }

    @Test
    void readsNumbersThatAreText() {
        graph.failNext(400, "\"131026\"", null);

        assertThat(messages.send(DANA, REMINDER, OURS))
                .isEqualTo(new Refused(DeliveryFailure.BAD_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"500, 1", "500, 131000", "400, 131000", "500, 999999"})
    void doesNotKnowWhatAnUnknownErrorLeftBehind(int status, long code) {
        graph.failNext(status, code);

        assertThat(messages.send(DANA, REMINDER, OURS)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST", "ERROR_PAGE", "EMPTY", "HALF"})
    void doesNotKnowWhetherAMessageWasTakenWhenTheAnswerIsLost(Fault fault) {
        graph.next(fault);

        assertThat(messages.send(DANA, REMINDER, OURS)).isInstanceOf(Unclear.class);
        assertThat(graph.taken()).hasSize(1);
    }

    @Test
    void doesNotKnowEitherWhenTheLineIsCut() {
        graph.next(Fault.SWALLOWED);

        assertThat(messages.send(DANA, REMINDER, OURS)).isInstanceOf(Unclear.class);
        assertThat(graph.bodies()).hasSize(1);
    }

    @Test
    void waitsForNoAnswerForEver() {
        graph.next(Fault.LATE);

        assertThat(messages(Map.of("read-timeout", "200ms")).send(DANA, REMINDER, OURS))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void knowsThatNothingWasTakenWhereSomebodyElseAnswers() {
        graph.next(Fault.AWAY);

        assertThat(messages.send(DANA, REMINDER, OURS)).isEqualTo(new NotNow(null));
    }

    @Test
    void knowsThatNothingWasTakenWhereNobodyListens() {
        assertThat(messages(Map.of("url", "http://127.0.0.1:1")).send(DANA, REMINDER, OURS))
                .isEqualTo(new NotNow(null));
    }

    @Test
    void isTurnedAwayWithTheTokenOfSomebodyElse() {
        assertThat(messages(Map.of("token", "stolen")).send(DANA, REMINDER, OURS))
                .isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
        assertThat(messages(Map.of("phone-number-id", "1")).send(DANA, REMINDER, OURS))
                .isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v23.0", "v25.0"})
    void speaksTheVersionThatItIsTold(String version) {
        HandOver outcome = messages(Map.of("version", version)).send(DANA, REMINDER, OURS);

        assertThat(outcome).isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    @Test
    void refusesEverythingWithoutANumberOfOurs() {
        var none = new WhatsAppMessages(bound(Map.of("url", graph.address().toString())), clock);

        assertThat(none.isOffered()).isFalse();
        assertThat(none.send(DANA, REMINDER, OURS))
                .isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
        assertThat(graph.bodies()).isEmpty();
        assertThat(messages.isOffered()).isTrue();
    }

    private TemplateMessages messages(Map<String, String> others) {
        var properties = new HashMap<String, String>();
        properties.put("url", graph.address().toString());
        properties.put("version", SimulatedGraph.VERSION);
        properties.put("phone-number-id", SimulatedGraph.SENDER);
        properties.put("token", SimulatedGraph.TOKEN);
        properties.putAll(others);
        return new WhatsAppMessages(bound(properties), clock);
    }

    private static WhatsAppSettings bound(Map<String, String> properties) {
        var prefixed = new HashMap<String, String>();
        properties.forEach((name, value) -> prefixed.put("lbp.whatsapp." + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("lbp.whatsapp", WhatsAppSettings.class);
    }
}
