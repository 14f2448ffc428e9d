package kz.localbusiness.webkassa;

import static kz.localbusiness.application.payment.out.PlayedRegister.ACCESS;
import static kz.localbusiness.application.payment.out.PlayedRegister.CASHBOX;
import static kz.localbusiness.application.payment.out.PlayedRegister.refused;
import static kz.localbusiness.application.payment.out.SlipFixture.back;
import static kz.localbusiness.application.payment.out.SlipFixture.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Done;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unavailable;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unclear;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.webkassa.SimulatedWebkassa.Dialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent word by word, and what Webkassa may answer where nobody has told us for sure.
class WebkassaDialectsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    private final PlayedRegister played = new PlayedRegister(new SettableClock(NOON));
    private final SimulatedWebkassa webkassa = new SimulatedWebkassa(played);
    private final FiscalRegister register =
            WebkassaConfiguration.register(SimulatedWebkassa.settings(webkassa.address()));

    @AfterEach
    void leave() {
        webkassa.close();
    }

    @Test
    void sendsASaleWithEachServiceAndTheTip() {
        done(register.register(ACCESS, sale(7)));

        var check = webkassa.checks().getLast();
        assertThat(check.path("CashboxUniqueNumber").asString()).isEqualTo(CASHBOX.value());
        assertThat(check.path("OperationType").asInt()).isEqualTo(2);
        assertThat(check.path("ExternalCheckNumber").asString())
                .isEqualTo("00000000-0000-0001-0000-000000000001-7");
        assertThat(check.path("Payments").toString())
                .isEqualTo("[{\"Sum\":5500.5,\"PaymentType\":0}]");
        assertThat(check.path("Positions").findValuesAsString("PositionName"))
                .containsExactly("Haircut", "Beard", "Шайпұл / Чаевые");
        assertThat(check.path("Positions").get(1).toString())
                .isEqualTo(
                        "{\"Count\":1,\"Price\":2000.5,\"Tax\":0.0,\"TaxType\":0,\"TaxPercent\":0,"
                                + "\"PositionName\":\"Beard\",\"Discount\":0,\"Markup\":0,"
                                + "\"UnitCode\":796}");
        assertThat(check.path("Change").asInt()).isZero();
        assertThat(check.path("RoundType").asInt()).isZero();
        assertThat(check.has("returnBasisDetails")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CARD", "KASPI", "ONLINE"})
    void registersWhateverIsNoCashAsCards(Method method) {
        done(register.register(ACCESS, sale(7, method)));

        assertThat(paidBy()).isEqualTo(1);
    }

    @Test
    void registersTransfersAsTheInstallationSays() {
        var own = with("lbp.webkassa.transfer-type", "4");

        done(own.register(ACCESS, sale(7, Method.KASPI)));
        assertThat(paidBy()).isEqualTo(4);

        done(own.register(ACCESS, sale(8, Method.CARD)));
        assertThat(paidBy()).isEqualTo(1);
    }

    private int paidBy() {
        return webkassa.checks().getLast().path("Payments").get(0).path("PaymentType").asInt();
    }

    @Test
    void saysWhatOfEachSumIsVat() {
        var plain = sale(7);
        var taxed =
                new Slip(plain.number(), plain.positions(), Money.ZERO, plain.method(), 16, null);

        done(register.register(ACCESS, taxed));

        var first = webkassa.checks().getLast().path("Positions").get(0);
        assertThat(first.path("Tax").decimalValue()).isEqualByComparingTo("413.79");
        assertThat(first.path("TaxType").asInt()).isEqualTo(100);
        assertThat(first.path("TaxPercent").asInt()).isEqualTo(16);
    }

    @Test
    void namesAllOfTheSaleWhenSomeOfItGoesBack() {
        var ticket = done(register.register(ACCESS, sale(7)));

        done(register.register(ACCESS, back(8, ticket)));

        var check = webkassa.checks().getLast();
        assertThat(check.path("OperationType").asInt()).isEqualTo(3);
        assertThat(check.path("returnBasisDetails").toString())
                .isEqualTo(
                        "{\"dateTime\":\"2026-11-23 12:00:00\",\"total\":5500.5,"
                                + "\"checkNumber\":\"%s\",\"registrationNumber\":\"%s\","
                                        .formatted(ticket.sign(), PlayedRegister.REGISTRATION)
                                + "\"isOffline\":false}");
    }

    @Test
    void beginsASessionOnceAndAgainWhenItHasEnded() {
        done(register.register(ACCESS, sale(1)));
        done(register.register(ACCESS, sale(2)));
        assertThat(webkassa.sessions()).isEqualTo(1);

        webkassa.endSession();
        done(register.register(ACCESS, sale(3)));

        assertThat(webkassa.sessions()).isEqualTo(2);
        assertThat(played.registered()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void givesUpASessionThatIsNeverAccepted(long code) {
        webkassa.failAlways(code);

        assertThat(register.register(ACCESS, sale(1)))
                .isEqualTo(refused(FiscalProblem.NOT_AUTHORISED, code));
        assertThat(webkassa.sessions()).isEqualTo(2);
    }

    @Test
    void doesNotKnowWhatAnUnknownErrorLeftBehind() {
        webkassa.failAlways(-1);

        assertThat(register.register(ACCESS, sale(1))).isInstanceOf(Unclear.class);
    }

    @Test
    void looksUpANumberThatIsKnownButNotTold() {
        webkassa.speaking(Dialect.KNOWN_WITHOUT_TICKET);
        var first = done(register.register(ACCESS, sale(1)));

        assertThat(register.register(ACCESS, sale(1))).isEqualTo(new Done<>(first));
        assertThat(webkassa.paths().getLast()).endsWith("GetTicketByExternalCheckNumber");
        assertThat(played.registered()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void understandsEachDialect(Dialect dialect) {
        webkassa.speaking(dialect);
        played.next(Fault.LOST);
        assertThat(register.register(ACCESS, sale(1))).isInstanceOf(Unclear.class);
        var ticket = played.registered().getFirst().ticket();

        assertThat(found(1)).isEqualTo(new Done<>(Optional.of(ticket)));
        assertThat(found(2)).isEqualTo(new Done<>(Optional.empty()));
        assertThat(register.register(ACCESS, sale(1))).isEqualTo(new Done<>(ticket));
        assertThat(done(register.register(ACCESS, back(2, ticket))).at()).isEqualTo(NOON);
    }

    @Test
    void looksThroughBareShiftsToo() {
        webkassa.speaking(Dialect.WANTS_SHIFT, Dialect.BARE_SHIFTS);
        var ticket = done(register.register(ACCESS, sale(1)));

        assertThat(found(1)).isEqualTo(new Done<>(Optional.of(ticket)));
    }

    @Test
    void looksThroughNoShiftsWhereItMayNot() {
        webkassa.speaking(Dialect.WANTS_SHIFT);

        var slip = sale(1);
        assertThat(with("lbp.webkassa.shifts", "0").find(ACCESS, slip.number(), slip.total()))
                .isEqualTo(refused(FiscalProblem.WRONG_RECEIPT, 9));
    }

    @Test
    void usesTheKeyOfTheInstallationForWhoHasNone() {
        var keyless = new RegisterAccess(CASHBOX, ACCESS.login(), ACCESS.password(), null);

        assertThat(register.check(keyless)).isEqualTo(refused(FiscalProblem.NOT_AUTHORISED, 1));
        assertThat(with("lbp.webkassa.key", "WKD-TEST").check(keyless))
                .isEqualTo(new Done<>(CASHBOX));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void isLetInWhileTheShiftIsClosed(long code) {
        webkassa.failAlways(code);

        assertThat(register.check(ACCESS)).isEqualTo(new Done<>(CASHBOX));
    }

    @Test
    void asksOneRegisterForOneThingAtATime() {
        var tickets = Crowd.of(8).ask(i -> done(register.register(ACCESS, sale(i + 1))));

        assertThat(tickets).extracting(FiscalTicket::sign).doesNotHaveDuplicates();
        assertThat(played.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void isNowhereWithoutAnAddress() {
        var nowhere = WebkassaConfiguration.register(SimulatedWebkassa.settings(null));

        assertThat(nowhere.isThere()).isFalse();
        assertThat(nowhere.check(ACCESS)).isInstanceOf(Unavailable.class);
    }

    @Test
    void knowsThatNothingWasDoneWhereNobodyListens() {
        var deaf = SimulatedWebkassa.settings(URI.create("http://127.0.0.1:1"));

        assertThat(WebkassaConfiguration.register(deaf).register(ACCESS, sale(1)))
                .isInstanceOf(Unavailable.class);
    }

    private RegisterAnswer<Optional<FiscalTicket>> found(long receipt) {
        var slip = sale(receipt);
        return register.find(ACCESS, slip.number(), slip.total());
    }

    private FiscalRegister with(String property, String value) {
        return WebkassaConfiguration.register(
                SimulatedWebkassa.bound(
                        Map.of(
                                "lbp.webkassa.url",
                                webkassa.address().toString(),
                                property,
                                value)));
    }

    private static <T> T done(RegisterAnswer<T> answer) {
        if (answer instanceof Done<T>(var value)) {
            return value;
        }
        throw new AssertionError("not done: " + answer);
    }
}
