package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminServicesTest {

    private static final String ID = "00000000-0000-0005-0000-000000000001";
    private static final String ROOM = "00000000-0000-0006-0000-000000000001";
    private static final String NOBODY = "00000000-0000-0009-0000-000000000009";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminServicesTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void keepsAServiceAsItWasTold() {
        send.put(ADMIN + "/resources/" + ROOM, "{\"name\": \"Зал\"}");
        var told = massage(salon.now().aigerim.value().toString());
        assertThat(send.put(ADMIN + "/services/" + ID, told))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(told);
        assertThat(send.get(ADMIN + "/services"))
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactlyInAnyOrder("Haircut", "Массаж");
    }

    @Test
    void addsAPlainServiceAndArchivesIt() {
        var plain =
                "{\"name\": \"Бритьё\", \"durationMinutes\": 30, \"price\": {\"amount\": \"500\"}}";
        var added = send.post(ADMIN + "/services", plain);
        assertThat(added).hasStatus(201).bodyJson().extractingPath("$.capacity").isEqualTo(1);

        var id = Send.text(added, "$.id");
        assertThat(send.delete(ADMIN + "/services/" + id)).hasStatus(204);
        assertThat(send.get(ADMIN + "/services"))
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactly("Haircut");
        assertProblem(send.delete(ADMIN + "/services/" + NOBODY), 404, "not-found");
    }

    @Test
    void refusesEveryWrongFieldAtOnce() {
        assertFields(
                send.post(
                        ADMIN + "/services",
                        """
                        {"durationMinutes": 31, "price": {"amount": "-5"}, "capacity": 0,
                         "buffers": {"beforeMinutes": 241},
                         "performers": {"terms": [{"staff": "x", "durationMinutes": 7}]},
                         "needs": [{"anyOf": []}],
                         "addOns": [{"extraMinutes": 3}],
                         "overrides": {"stepMinutes": 1}}\
                        """),
                "name",
                "durationMinutes",
                "price",
                "capacity",
                "buffers.beforeMinutes",
                "performers.everybody",
                "performers.terms[0].staff",
                "performers.terms[0].durationMinutes",
                "needs[0].anyOf",
                "addOns[0].name",
                "addOns[0].extraMinutes",
                "addOns[0].price",
                "overrides.stepMinutes");
    }

    @Test
    void refusesPerformersOfAnotherBusiness() {
        assertFields(send.put(ADMIN + "/services/" + ID, massage(NOBODY)), "performers.terms");
    }

    @Test
    void refusesRoomsThatAreNotThereAnyMore() {
        var aigerim = salon.now().aigerim.value().toString();
        assertFields(send.put(ADMIN + "/services/" + ID, massage(aigerim)), "needs");
    }

    @Test
    void keepsWhatIsSaidInOtherLanguages() {
        var told =
                """
                {"name": "Массаж", "names": {"kk": "Уқалау", "en": " Massage "},
                 "descriptions": {"en": "For the back"},
                 "durationMinutes": 60, "price": {"amount": "9000"}}\
                """;

        assertThat(send.put(ADMIN + "/services/" + ID, told)).hasStatusOk();

        assertThat(send.get(ADMIN + "/services"))
                .bodyJson()
                .extractingPath("$.services[?(@.name == 'Массаж')].names")
                .asArray()
                .containsExactly(Map.of("kk", "Уқалау", "en", "Massage"));
        assertFields(
                send.put(
                        ADMIN + "/services/" + ID,
                        told.replace("Уқалау", "a\\nb").replace("For the back", "x".repeat(501))),
                "names.kk",
                "descriptions.en");
    }

    @Test
    void putsServicesInOrderUnderHeadings() {
        send.put(ADMIN + "/services/" + ID, massage());
        var haircut = salon.now().haircut.value();

        var answer =
                send.put(
                        ADMIN + "/services/order",
                        """
                        {"sections": [
                          {"category": "Тело", "names": {"en": "Body"}, "services": ["%s"]},
                          {"category": "Волосы", "services": ["%s"]}]}\
                        """
                                .formatted(ID, haircut));

        assertThat(answer).hasStatusOk();
        assertThat(send.get(ADMIN + "/services/order"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"sections": [
                          {"category": "Тело", "names": {"en": "Body"}, "services": ["%s"]},
                          {"category": "Волосы", "services": ["%s"]}]}\
                        """
                                .formatted(ID, haircut));
        assertFields(
                send.put(
                        ADMIN + "/services/order",
                        "{\"sections\": [{\"services\": [\"%s\"]}]}".formatted(NOBODY)),
                "sections");
        assertFields(
                send.put(
                        ADMIN + "/services/order",
                        "{\"sections\": [{\"services\": [\"%s\", \"x\"]}, {\"services\": [\"%s\"]}]}"
                                .formatted(ID, ID)),
                "sections[0].services",
                "sections[1].category",
                "sections[1].services");
    }

    @Test
    void bringsAnArchivedServiceBack() {
        var haircut = salon.now().haircut.value();
        send.delete(ADMIN + "/services/" + haircut);

        assertThat(send.get(ADMIN + "/services/archived"))
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactly("Haircut");
        assertThat(send.post(ADMIN + "/services/" + haircut + "/restore", "")).hasStatusOk();
        assertThat(send.get(ADMIN + "/services"))
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactly("Haircut");
        assertProblem(send.post(ADMIN + "/services/" + NOBODY + "/restore", ""), 404, "not-found");
    }

    private static String massage() {
        return "{\"name\": \"Массаж\", \"durationMinutes\": 60, \"price\": {\"amount\": \"9000\"}}";
    }

    private static String massage(String staff) {
        return """
        {"id": "%s", "name": "Массаж", "description": "Спина", "category": "Тело",
         "durationMinutes": 60, "price": {"amount": "9000.50", "currency": "KZT"},
         "buffers": {"beforeMinutes": 5, "afterMinutes": 10}, "capacity": 8,
         "performers": {"everybody": false, "terms": [
           {"staff": "%s", "durationMinutes": 45,
            "price": {"amount": "7000.00", "currency": "KZT"}}]},
         "needs": [{"anyOf": ["%s"]}],
         "addOns": [{"id": "%s", "name": "Масло", "extraMinutes": 15,
                     "price": {"amount": "500.00", "currency": "KZT"}}],
         "overrides": {"stepMinutes": 30, "maxMoves": 1, "approval": "instant"}}\
        """
                .formatted(ID, staff, ROOM, ROOM);
    }
}
