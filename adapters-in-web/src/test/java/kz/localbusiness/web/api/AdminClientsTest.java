package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.RegisterReceipt;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.web.table.CsvTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class AdminClientsTest {

    private final RunningSalon salon;
    private final Send send;
    private final JsonMapper json;

    @Autowired
    AdminClientsTest(RunningSalon salon, Send send, JsonMapper json) {
        this.salon = salon;
        this.send = send;
        this.json = json;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void packsAllThatIsKeptOfAPhoneNumber() throws IOException {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var phone = visit.client().phone().value();

        var files = unpacked(export(phone));

        assertThat(files)
                .containsOnlyKeys(
                        "client-file.json",
                        "visits.csv",
                        "history.csv",
                        "waitlist.csv",
                        "receipts.csv",
                        "charges.csv");
        var file = json.readTree(files.getOrDefault("client-file.json", ""));
        assertThat(file.at("/phone").asString()).isEqualTo(phone);
        assertThat(file.at("/visits").size()).isOne();
        assertThat(file.at("/visits/0/id").asString()).isEqualTo(visit.id().value().toString());
        assertThat(file.at("/visits/0/client/name").asString()).isEqualTo(visit.client().name());
        var row = rows(files.getOrDefault("visits.csv", "")).getFirst();
        assertThat(row.get("id")).isEqualTo(visit.id().value().toString());
        assertThat(row.get("state")).isEqualTo(file.at("/visits/0/state").asString());
        assertThat(row.get("phone")).isEqualTo("'" + phone);
        assertThat(row.get("price")).isEqualTo(file.at("/visits/0/price/amount").asString());
        assertThat(rows(files.getOrDefault("history.csv", "")).getFirst().get("act"))
                .isEqualTo("booked");
        assertThat(rows(files.getOrDefault("waitlist.csv", ""))).isEmpty();
    }

    @Test
    void packsTheReceiptsOfTheVisitsAsFarAsTheyAreFiscal() throws IOException {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var path = "%s/appointments/%s".formatted(ADMIN, visit.id().value());
        assertThat(send.post(path + "/confirm", "")).hasStatusOk();
        takes(path, "2000.00");
        connectTheRegister();
        takes(path, "3000.00");
        register(2);

        var files = unpacked(export(visit.client().phone().value()));

        var told = json.readTree(files.getOrDefault("client-file.json", "")).at("/receipts");
        assertThat(told.size()).isEqualTo(2);
        assertThat(told.at("/0/fiscal").isMissingNode()).isTrue();
        assertThat(told.at("/1/fiscal/sign").asString()).isEqualTo("1675360969843");
        var rows = rows(files.getOrDefault("receipts.csv", ""));
        assertThat(rows)
                .extracting(row -> row.get("fiscalSign"))
                .containsExactly("", "1675360969843");
        assertThat(rows.getLast().toMap())
                .containsAllEntriesOf(
                        Map.of(
                                "number", "2",
                                "kind", "payment",
                                "at", "2026-03-02T09:00+05:00",
                                "amount", "3000.00",
                                "method", "cash",
                                "original", "",
                                "visit", visit.id().value().toString()));
    }

    @Test
    void packsWhatWasBegunToPayAndWhereInvoicesWent() throws IOException {
        var mine = salon.now();
        var now = mine.platform.clock.instant();
        var visit = mine.booked(TUESDAY, "10:00");
        var client = visit.client();
        var begun = ChargeFixture.begunBy(mine.business, client, now.minusSeconds(9));
        mine.run(() -> {
            mine.platform.charges.add(begun.unopened(Ending.REFUSED, now));
            mine.platform.charges.add(
                    ChargeFixture.unclearInvoice(mine.business, visit.id(), client.phone(), now));
        });

        var files = unpacked(export(client.phone().value()));

        var told = json.readTree(files.getOrDefault("client-file.json", "")).at("/charges");
        assertThat(told.size()).isEqualTo(2);
        assertThat(told.at("/0/charge/ending").asString()).isEqualTo("refused");
        assertThat(told.at("/0/booking/client/name").asString()).isEqualTo(client.name());
        assertThat(told.at("/0/phone").isMissingNode()).isTrue();
        assertThat(told.at("/1/booking").isMissingNode()).isTrue();
        assertThat(told.at("/1/phone").asString()).isEqualTo("+7701*****67");
        assertThat(rows(files.getOrDefault("charges.csv", "")))
                .extracting(
                        row -> row.get("purpose"),
                        row -> row.get("name"),
                        row -> row.get("phone"),
                        row -> row.get("services"))
                .containsExactly(
                        tuple("advance", "Dana", "'+77011234567", "Haircut"),
                        tuple("invoice", "", "'+7701*****67", ""));
    }

    private void takes(String path, String amount) {
        var body = "{\"amount\": {\"amount\": \"%s\"}, \"method\": \"cash\"}".formatted(amount);
        assertThat(send.keyed(path + "/payments", "key-of-" + amount, body)).hasStatusOk();
        byPlatform(RelayNews.class).relay(salon.now().relay(TUESDAY));
        salon.callByOwner();
    }

    private void connectTheRegister() {
        var command = new ConnectRegister.Command(salon.now().business, PlayedRegister.ACCESS, 0);
        salon.now().platform.port(ConnectRegister.class).connect(command);
    }

    private void register(long receipt) {
        byPlatform(RegisterReceipt.class)
                .register(new RegisterReceipt.Command(salon.now().business, receipt));
        salon.callByOwner();
    }

    private <P> P byPlatform(Class<P> port) {
        salon.now().platform.callers.become(new Caller.Platform());
        return salon.now().platform.port(port);
    }

    @Test
    void packsNothingOfANumberThatIsNotKnown() throws IOException {
        salon.now().booked(TUESDAY, "10:00");

        var files = unpacked(export("+77019999999"));

        assertThat(rows(files.getOrDefault("visits.csv", ""))).isEmpty();
        assertThat(json.readTree(files.getOrDefault("client-file.json", "")).at("/visits").size())
                .isZero();
    }

    @Test
    void letsNoCellBecomeAFormula() throws IOException {
        var cells = List.of("=1+1", "@SUM(A1)", "-2", "\t=1", "a=1", "");
        var table = new CsvTable(List.of("a", "b", "c", "d", "e", "f"), List.of(cells));

        var row = rows(new String(table.bytes(), StandardCharsets.UTF_8)).getFirst();

        assertThat(row.toList()).containsExactly("'=1+1", "'@SUM(A1)", "'-2", "'\t=1", "a=1", "");
    }

    @Test
    void tellsAWrongNumberAndStrangersApart() {
        assertFields(export("12"), "phone");
        assertFields(send.post(ADMIN + "/clients/export", "{}"), "phone");
        salon.callByOwnerOfAnother();
        assertProblem(export("+77011234567"), 404, "not-found");
    }

    private MvcTestResult export(String phone) {
        return send.post(ADMIN + "/clients/export", "{\"phone\": \"%s\"}".formatted(phone));
    }

    private static Map<String, String> unpacked(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk().hasContentType(AdminClientResource.ZIP);
        var files = new HashMap<String, String>();
        var bytes = answer.getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        assertThat(csv).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(new StringReader(csv.substring(1)), format)) {
            return parser.getRecords();
        }
    }
}
