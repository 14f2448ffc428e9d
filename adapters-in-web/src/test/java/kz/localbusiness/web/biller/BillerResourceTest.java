package kz.localbusiness.web.biller;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.payment.ShowBill;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.TakeBillPayment;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BillerResourceTest {

    private static final String BANK = "194.187.247.152";
    private static final String PAY = "command=pay&txn_id=7&account=%s&sum=%s&txn_date=%s";
    private static final String AT_NOON = "20260302120000";

    private final OpenSalon salon = new OpenSalon();
    private final BillerKey key = turnedOn();
    private final Appointment visit = confirmed();
    private final String number = number();
    private final MockMvcTester site =
            site(salon.platform.port(ShowBill.class), salon.platform.port(TakeBillPayment.class));

    @Test
    void tellsWhatIsOwedInTheLanguageOfTheClient() {
        assertThat(json("command=check&txn_id=500123&account=" + number + "&sum=1.00"))
                .isEqualTo(
                        """
                        {"txn_id":"500123","result":0,"sum":"5000.00","comment":"OK",\
                        "fields":{"field1":{"@name":"Услуга","#text":"Haircut"},\
                        "field2":{"@name":"Когда","#text":"вторник, 3 марта, 10:00"}}}\
                        """);
        assertThat(payments()).isEmpty();
    }

    @Test
    void tellsTheSameInXml() {
        var answer =
                from(
                        BANK,
                        key.value() + ".xml",
                        "command=check&txn_id=1&account=" + number + "&sum=1");

        assertThat(answer)
                .hasContentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8));
        assertThat(answer)
                .bodyText()
                .endsWith(
                        "<response><txn_id>1</txn_id><result>0</result><sum>5000.00</sum>"
                                + "<comment>OK</comment><fields><field1 name=\"Услуга\">Haircut"
                                + "</field1><field2 name=\"Когда\">вторник, 3 марта, 10:00</field2>"
                                + "</fields></response>");
    }

    @Test
    void takesAPaymentOnceAndSaysSoAgain() {
        var first = json(PAY.formatted(number, "5000.00", AT_NOON));

        assertThat(first)
                .matches(
                        "\\{\"txn_id\":\"7\",\"prv_txn\":\"(\\d{1,19})\",\"prv_txn_id\":\"\\1\","
                                + "\"result\":0,\"sum\":\"5000.00\",\"comment\":\"OK\"}");
        assertThat(json(PAY.formatted(number, "5000.00", AT_NOON))).isEqualTo(first);
        assertThat(payments())
                .singleElement()
                .extracting(BillPayment::bankTime)
                .isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    }

    @Test
    void saysWhyNot() {
        assertThat(result("command=check&txn_id=1&account=123&sum=1")).isEqualTo(1);
        assertThat(result(PAY.formatted(number, "4999.99", AT_NOON))).isEqualTo(5);
        assertThat(result(PAY.formatted("123", "5000", AT_NOON)))
                .as("of the same number")
                .isEqualTo(5);
        assertThat(result(PAY.formatted(number, "5000", AT_NOON).replace("=7", "=8"))).isZero();
        assertThat(result(PAY.formatted(number, "5000", AT_NOON).replace("=7", "=9"))).isEqualTo(3);
        assertThat(result("command=check&txn_id=1&account=" + number + "&sum=1")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "command=pay",
                "command=refund&txn_id=7&account=NUMBER&sum=5000&txn_date=20260302120000",
                "command=pay&command=check&txn_id=7&account=NUMBER&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=7&txn_id=8&account=NUMBER&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=-7&account=NUMBER&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=1234567890123456789&account=NUMBER&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=7&account=&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=7&account=%00&sum=5000&txn_date=20260302120000",
                "command=pay&txn_id=7&account=NUMBER&sum=-5000&txn_date=20260302120000",
                "command=pay&txn_id=7&account=NUMBER&sum=5e3&txn_date=20260302120000",
                "command=pay&txn_id=7&account=NUMBER&sum=5000.001&txn_date=20260302120000",
                "command=pay&txn_id=7&account=NUMBER&sum=99999999999999999999&txn_date=20260302120000",
                "command=pay&txn_id=7&account=NUMBER&sum=5000",
                "command=pay&txn_id=7&account=NUMBER&sum=5000&txn_date=20260231120000",
                "command=pay&txn_id=7&account=NUMBER&sum=5000&txn_date=2026-03-02T12:00:00"
            })
    void takesNothingThatItCannotRead(String query) {
        assertThat(result(query.replace("NUMBER", number))).isEqualTo(5);
        assertThat(payments()).isEmpty();
    }

    @Test
    void readsNoAccountOfAnyLength() {
        assertThat(result(PAY.formatted("1".repeat(201), "5000", AT_NOON))).isEqualTo(5);
        assertThat(payments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"194.187.247.153", "127.0.0.1", "10.0.0.1", "::1", "::ffff:1.2.3.4"})
    void takesNothingFromElsewhere(String address) {
        var answer = from(address, key.value(), PAY.formatted(number, "5000", AT_NOON));

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("result").isEqualTo(5);
        assertThat(payments()).isEmpty();
    }

    @Test
    void hasNothingAtAnyOtherAddress() {
        var query = PAY.formatted(number, "5000", AT_NOON);
        var other = key.value().substring(1) + "x";

        assertThat(from(BANK, other, query)).hasStatus(404);
        assertThat(from(BANK, "x".repeat(5_000), query)).hasStatus(404);
        assertThat(at("/webhooks/kaspi/nobody/" + key.value() + "?" + query)).hasStatus(404);
        assertThat(at("/webhooks/kaspi/No%20slug/" + key.value() + "?" + query)).hasStatus(404);
        assertThat(payments()).isEmpty();
    }

    @Test
    void isOnlyRead() {
        assertThat(
                        site.post()
                                .uri("/webhooks/kaspi/salon/" + key.value())
                                .param("command", "check"))
                .hasStatus(405)
                .headers()
                .hasValue("Allow", "GET");
    }

    @Test
    void answersWhereTheBusinessWasBefore() {
        salon.platform.directory.take(new Slug("moved"), salon.business, Instant.EPOCH);
        salon.platform.directory.lead(new Slug("salon"), new Slug("moved"), salon.business);

        assertThat(result(PAY.formatted(number, "5000", AT_NOON))).isZero();
    }

    @Test
    void promisesNothingWhereItBreaks() {
        var broken =
                site(
                        _ -> {
                            throw new IllegalStateException("the store is away");
                        },
                        _ -> {
                            throw new IllegalStateException("the store is away");
                        });
        var address = "/webhooks/kaspi/salon/" + key.value() + "?";

        assertThat(called(broken, BANK, address + "command=check&txn_id=1&account=1&sum=1"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"txn_id\":\"1\",\"result\":5,\"comment\":\"REFUSED\"}");
        assertThat(called(broken, BANK, address + PAY.formatted(number, "5000", AT_NOON)))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"txn_id\":\"7\",\"result\":4,\"comment\":\"UNDERWAY\"}");
    }

    private int result(String query) {
        var answer = from(BANK, key.value(), query);
        assertThat(answer).hasStatusOk();
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        return Integer.parseInt(text(answer).replaceFirst(".*\"result\":(\\d).*", "$1"));
    }

    private String json(String query) {
        return text(from(BANK, key.value(), query));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult at(String address) {
        return called(site, BANK, address);
    }

    private MvcTestResult from(String remote, String last, String query) {
        return called(site, remote, "/webhooks/kaspi/salon/" + last + "?" + query);
    }

    private static MvcTestResult called(MockMvcTester site, String remote, String address) {
        return site.get()
                .uri(URI.create(address))
                .header("X-Forwarded-For", BANK)
                .with(request -> {
                    request.setRemoteAddr(remote);
                    return request;
                })
                .exchange();
    }

    private MockMvcTester site(ShowBill bills, TakeBillPayment payments) {
        var sources =
                new BillerSources(
                        List.of(BANK, " 194.187.245.108", ""),
                        new StaticListableBeanFactory()
                                .getBeanProvider(BillerSources.Simulated.class));
        return MockMvcTester.of(
                new BillerResource(
                        sources,
                        new BillerDesk(bills, payments, new Translations()),
                        salon.platform.port(ResolveSlug.class),
                        salon.platform.port(FollowAddress.class),
                        ZoneId.of("Asia/Almaty")));
    }

    private BillerKey turnedOn() {
        var registration = new RegistrationId(salon.business.value());
        salon.platform.directory.keep(new Slug("salon"), registration, salon.business);
        salon.platform.callers.becomeOwnerOf(salon.business);
        return salon.platform
                .port(TurnOnBiller.class)
                .turnOn(new TurnOnBiller.Command(salon.business));
    }

    private Appointment confirmed() {
        var booked = salon.booked(TUESDAY, "10:00");
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, booked.id()));
        return booked;
    }

    private String number() {
        var token = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        return salon.platform
                .port(ShowMyBill.class)
                .show(new ShowMyBill.Query(salon.business, visit.id(), token))
                .orElseThrow()
                .number()
                .digits();
    }

    private List<BillPayment> payments() {
        return salon.platform.billPayments.everything();
    }
}
