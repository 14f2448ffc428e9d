package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.web.table.XlsxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class AdminCardsTest {

    private static final String CLIENTS = ADMIN + "/clients";
    private static final UUID DANA = new UUID(9, 1);

    private final RunningSalon salon;
    private final Send send;
    private final JsonMapper json;

    @Autowired
    AdminCardsTest(RunningSalon salon, Send send, JsonMapper json) {
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
    void writesDownListsFindsAndShowsAClient() throws Exception {
        var added = add(DANA, "Дана Ахметова", "+77015554433");

        assertThat(added).hasStatus(201);
        assertThat(add(DANA, "Дана Ахметова", "+77015554433")).hasStatus(201);
        assertThat(read(send.get(CLIENTS)).at("/clients").size()).isOne();
        var found = read(send.post(CLIENTS + "/search", "{\"text\":\"dana\"}"));
        assertThat(found.at("/clients/0/phone").asString()).isEqualTo("+77015554433");
        var shown = read(send.get(CLIENTS + "/" + DANA));
        assertThat(shown.at("/name").asString()).isEqualTo("Дана Ахметова");
        assertThat(shown.at("/value/visits").asInt()).isZero();
        assertThat(shown.at("/birthday").asString()).isEqualTo("1990-02-28");
        assertThat(send.get(CLIENTS + "/" + DANA + "/visits")).hasStatusOk();
        assertThat(read(send.get(CLIENTS + "?filter=lost")).at("/clients").size()).isZero();
        assertThat(read(send.get(CLIENTS + "?tag=vip")).at("/clients").size()).isOne();
    }

    @Test
    void tellsWhoHasChosenToGetNoEmails() throws Exception {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var token = salon.now().move(visit, TUESDAY, "11:00").token();
        var messages =
                "/api/v1/appointments/%s/messages?token=%s"
                        .formatted(visit.id().value(), token.value());
        assertThat(read(send.get(messages)).at("/email").asBoolean()).isTrue();

        assertThat(send.put(messages, "{\"email\": false}")).hasStatusOk();

        assertThat(read(send.get(messages)).at("/email").asBoolean()).isFalse();
        var found = read(send.post(CLIENTS + "/search", "{\"text\":\"dana\"}"));
        var card = CLIENTS + "/" + found.at("/clients/0/id").asString();
        assertThat(read(send.get(card)).at("/silent/0").asString()).isEqualTo("email");
    }

    @Test
    void changesAClientAndRefusesANumberOfSomebodyElse() throws Exception {
        add(DANA, "Дана", "+77015554433");
        add(new UUID(9, 2), "Асель", "+77015550000");

        var taken = send.put(CLIENTS + "/" + DANA, profile("Дана", "+77015550000"));
        var changed = send.put(CLIENTS + "/" + DANA, profile("Дана А.", "+77015551111"));

        assertProblem(taken, 409, "phone-taken");
        assertThat(read(changed).at("/phones/0").asString()).isEqualTo("+77015551111");
        assertProblem(
                send.put(CLIENTS + "/" + new UUID(9, 9), profile("X", "+77015552222")),
                404,
                "not-found");
    }

    @Test
    void notesMergesAndForgets() throws Exception {
        add(DANA, "Дана", "+77015554433");
        var other = new UUID(9, 2);
        add(other, "Дана", "+77015554434");
        var note = new UUID(9, 3);
        var body = "{\"id\":\"%s\",\"kind\":\"preference\",\"text\":\"Чай\"}".formatted(note);

        assertThat(send.post(CLIENTS + "/" + other + "/notes", body)).hasStatus(201);
        var found = read(send.post(CLIENTS + "/search", "{\"text\":\"чай\"}"));
        assertThat(found.at("/clients/0/note").asString()).isEqualTo("Чай");
        assertThat(read(send.get(CLIENTS + "/" + DANA)).at("/alike/0/id").asString())
                .isEqualTo(other.toString());
        var alike = read(send.get(CLIENTS + "/alike"));
        assertThat(alike.at("/groups/0/kept/id").asString()).isEqualTo(DANA.toString());
        assertThat(alike.at("/groups/0/others/0/id").asString()).isEqualTo(other.toString());
        assertThat(alike.at("/next").asString()).isEmpty();
        var merge = "{\"other\":\"%s\"}".formatted(other);
        var merged = read(send.post(CLIENTS + "/" + DANA + "/merge", merge));

        assertThat(merged.at("/phones").size()).isEqualTo(2);
        assertThat(merged.at("/notes/0/text").asString()).isEqualTo("Чай");
        assertProblem(send.get(CLIENTS + "/" + other), 404, "not-found");
        assertThat(send.delete(CLIENTS + "/" + DANA + "/notes/" + note)).hasStatus(204);
        assertThat(read(send.get(CLIENTS + "/" + DANA)).at("/notes").size()).isZero();
        assertProblem(send.post(CLIENTS + "/" + DANA + "/merge", merge), 404, "not-found");
    }

    @Test
    void bringsClientsAlongWithoutTouchingThoseWhoAreKnown() throws Exception {
        add(DANA, "Дана", "+77015554433");
        var clients =
                "\"clients\":[%s,%s,%s]"
                        .formatted(
                                profile("D.", "+77015554433"),
                                profile("Асель", "+77015550000"),
                                profile("Асель С.", "+77015550000"));

        var seen = send.post(CLIENTS + "/import", "{\"preview\":true,%s}".formatted(clients));
        assertThat(read(seen).at("/outcomes").toString())
                .isEqualTo("[\"known\",\"new\",\"twice\"]");
        assertThat(read(send.get(CLIENTS)).at("/clients").size()).isOne();
        send.post(CLIENTS + "/import", "{%s}".formatted(clients));

        assertThat(read(send.get(CLIENTS)).at("/clients").size()).isEqualTo(2);
        assertThat(read(send.get(CLIENTS + "/" + DANA)).at("/name").asString()).isEqualTo("Дана");
        assertFields(send.post(CLIENTS + "/import", "{}"), "clients");
        var progress = read(send.get(CLIENTS + "/import"));
        assertThat(progress.at("/state").asString()).isEqualTo("done");
        assertThat(progress.at("/done").asInt()).isEqualTo(3);
        assertThat(progress.at("/brought").asInt()).isOne();
    }

    @Test
    void beginsNoImportWhileOneIsUnderway() {
        assertProblem(send.get(CLIENTS + "/import"), 404, "not-found");
        var now = salon.now();
        now.run(() ->
                now.platform.clientImports.save(
                        ClientImport.begun(now.business, 2, now.platform.clock.instant(), 0)));
        var clients = "{\"clients\":[%s]}".formatted(profile("Дана", "+77015554434"));

        assertProblem(send.post(CLIENTS + "/import", clients), 409, "state-conflict");
    }

    @Test
    void bringsThoseWhoMayBeWrittenDownOnlyWhenTold() throws Exception {
        add(DANA, "Дана Серік", "+77015554433");
        var client = "\"clients\":[%s]".formatted(profile("Серик Дана", "+77015554434"));

        var left = send.post(CLIENTS + "/import", "{%s}".formatted(client));
        assertThat(read(left).at("/outcomes").toString()).isEqualTo("[\"alike\"]");
        assertThat(read(send.get(CLIENTS)).at("/clients").size()).isOne();
        send.post(CLIENTS + "/import", "{\"alike\":true,%s}".formatted(client));

        assertThat(read(send.get(CLIENTS)).at("/clients").size()).isEqualTo(2);
    }

    @Test
    void givesTheListAsATableForSpreadsheets() throws Exception {
        add(DANA, "=Дана", "+77015554433");

        var csv = send.get(CLIENTS + "/table");
        var xlsx = send.get(CLIENTS + "/table?format=xlsx&tag=vip");

        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("'=Дана,'+77015554433,1990-02-28,vip");
        assertThat(xlsx).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        var rows = XlsxFile.rows(xlsx.getResponse().getContentAsByteArray(), 9).orElseThrow();
        assertThat(rows.getLast().cells().subList(0, 4))
                .containsExactly("=Дана", "+77015554433", "1990-02-28", "vip");
        assertFields(send.get(CLIENTS + "/table?format=pdf"), "format");
    }

    @Test
    void tellsEveryWrongField() {
        var body =
                """
                {"name":" ","phones":["12"],"email":"x","language":"de","birthday":"1890-01-01",
                 "tags":["%s"]}\
                """
                        .formatted("x".repeat(31));

        assertFields(
                send.post(CLIENTS, body),
                "name",
                "phone",
                "phones",
                "email",
                "language",
                "birthday",
                "tags");
        assertFields(send.post(CLIENTS + "/search", "{}"), "text");
        assertFields(send.get(CLIENTS + "?filter=all&order=luck"), "order");
    }

    @Test
    void isNotForAnybodyElse() {
        salon.now().booked(TUESDAY, "10:00");
        salon.callByOwnerOfAnother();

        assertThat(send.get(CLIENTS)).hasStatus(404);
        assertThat(send.post(CLIENTS + "/search", "{\"text\":\"dana\"}")).hasStatus(404);
    }

    private MvcTestResult add(UUID id, String name, String phone) {
        var profile = profile(name, phone);
        return send.post(CLIENTS, "{\"id\":\"%s\",%s".formatted(id, profile.substring(1)));
    }

    private static String profile(String name, String phone) {
        return """
        {"name":"%s","phones":["%s"],"birthday":"1990-02-28","tags":["vip"]}\
        """
                .formatted(name, phone);
    }

    private JsonNode read(MvcTestResult result) throws UnsupportedEncodingException {
        return json.readTree(result.getResponse().getContentAsString());
    }
}
