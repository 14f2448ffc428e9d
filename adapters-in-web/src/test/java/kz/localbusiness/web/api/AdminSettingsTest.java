package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminSettingsTest {

    private static final String PROFILE =
            """
            {"name": "Салон", "description": "Шаш\\nтырнақ", "phone": "+77122354010",
             "address": "Сәтпаев 15", "category": "car-wash", "whatsapp": "+77012223344",
             "instagram": "salon.atyrau", "languages": ["kk", "en"],
             "district": "nursaya", "hidden": true}\
            """;

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminSettingsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void keepsAProfileAsItWasTold() {
        assertThat(send.put(ADMIN + "/profile", PROFILE)).hasStatusOk();
        assertThat(send.get(ADMIN + "/profile")).bodyJson().isStrictlyEqualTo(PROFILE);
    }

    @Test
    void proposesWhatIsLeftOut() {
        var little = "{\"name\": \"A\", \"phone\": \"8 7122 354010\", \"address\": \"B\"}";

        assertThat(send.put(ADMIN + "/profile", little))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"category\": \"other\", \"languages\": [\"kk\", \"ru\", \"en\"]}");
    }

    @Test
    void refusesAProfileWithHolesOrWrongFields() {
        assertFields(send.put(ADMIN + "/profile", "{}"), "name", "phone", "address");
        assertFields(
                send.put(
                        ADMIN + "/profile",
                        PROFILE.replace("car-wash", "bank")
                                .replace("salon.atyrau", "salon atyrau")
                                .replace("\"en\"", "\"de\"")
                                .replace("+77012223344", "12")),
                "category",
                "whatsapp",
                "instagram",
                "languages");
    }

    @Test
    void keepsWhereClientsPay() {
        var link = "{\"link\": \"https://pay.kaspi.kz/pay/abc\"}";
        assertThat(send.put(ADMIN + "/payment-link", link))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(link);
        assertThat(send.get(ADMIN + "/profile"))
                .bodyJson()
                .extractingPath("$.payment")
                .isEqualTo("https://pay.kaspi.kz/pay/abc");

        assertFields(
                send.put(ADMIN + "/payment-link", link.replace("kaspi.kz", "kaspi.example")),
                "link");
        assertThat(send.put(ADMIN + "/payment-link", "{}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{}");
    }

    @Test
    void keepsTheHoursOfTheWeek() {
        var monday =
                "{\"day\": \"MONDAY\", \"open\": [{\"opens\": \"10:00\", \"closes\": \"00:00\"}]}";

        assertThat(send.put(ADMIN + "/hours", "{\"weekly\": [%s]}".formatted(monday)))
                .hasStatusOk();
        assertThat(send.get(ADMIN + "/hours"))
                .bodyJson()
                .extractingPath("$.weekly[?(@.open.length() > 0)].day")
                .asArray()
                .containsExactly("MONDAY");
        assertFields(send.put(ADMIN + "/hours", "{\"weekly\": []}"), "weekly");
    }

    @Test
    void tellsHowFarTheSetupHasCome() {
        assertThat(send.get(ADMIN + "/setup"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"opened\": true, \"missing\": [\"profile\"]}");
        assertFields(send.post(ADMIN + "/setup/open", "{}"), "profile");

        send.put(ADMIN + "/profile", PROFILE);

        assertThat(send.post(ADMIN + "/setup/open", "{}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"opened\": true, \"missing\": []}");
    }

    @Test
    void movesToAnotherAddress() {
        assertThat(send.put(ADMIN + "/address", "{\"slug\": \"salon-new\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"slug": "salon-new", "page": "http://localhost/salon-new",
                         "former": ["salon"]}\
                        """);
        assertThat(send.get(ADMIN.replace("salon", "salon-new") + "/address")).hasStatusOk();
    }

    @Test
    void refusesAnAddressThatIsImpossibleOrTaken() {
        assertFields(send.put(ADMIN + "/address", "{\"slug\": \"Ай гүл\"}"), "slug");
        assertFields(send.put(ADMIN + "/address", "{\"slug\": \"admin\"}"), "slug");
        salon.takeAddress("barber");

        assertProblem(send.put(ADMIN + "/address", "{\"slug\": \"barber\"}"), 409, "slug-taken");
    }

    @Test
    void handsOutTheAddressInEveryForm() {
        assertThat(send.get(ADMIN + "/sharing?language=en"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.invitation")
                .asString()
                .startsWith("https://wa.me/?text=");
        assertThat(send.get(ADMIN + "/sharing/qr.png")).hasStatusOk().hasContentType("image/png");
        assertThat(send.get(ADMIN + "/sharing/poster.pdf?language=kk"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .bodyText()
                .startsWith("%PDF-");
        assertFields(send.get(ADMIN + "/sharing/poster.pdf?language=de"), "language");
    }
}
