package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminTeamTest {

    private static final String NOBODY = "00000000-0000-0009-0000-000000000009";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminTeamTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void takesSomebodyInByALink() {
        var token = invited("{\"role\": \"manager\"}");

        assertThat(send.post(SALON + "/invitations/accept", joining(token)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.role")
                .isEqualTo("manager");
        assertThat(send.get(ADMIN + "/team"))
                .bodyJson()
                .extractingPath("$.people[*].email")
                .asArray()
                .containsExactly("marat@example.kz");
        assertProblem(
                send.post(SALON + "/invitations/accept", joining(token)), 410, "invitation-gone");
    }

    @Test
    void refusesToJoinWithWhatCannotBe() {
        var token = invited("{\"role\": \"staff\", \"email\": \"dinara@example.kz\"}");
        var nothing = "{\"token\": \"%s\", \"password\": \"short\"}".formatted(token);

        assertFields(
                send.post(SALON + "/invitations/accept", nothing), "name", "email", "password");
        assertProblem(
                send.post(SALON + "/invitations/accept", joining(token)), 409, "other-address");
        assertProblem(send.post(SALON + "/invitations/accept", "{}"), 410, "invitation-gone");
    }

    @Test
    void refusesToInviteWhatCannotBe() {
        assertFields(send.post(ADMIN + "/team/invitations", "{\"role\": \"client\"}"), "role");
        assertFields(
                send.post(
                        ADMIN + "/team/invitations",
                        "{\"role\": \"staff\", \"staffId\": \"%s\"}".formatted(NOBODY)),
                "staffId");
        assertProblem(send.delete(ADMIN + "/team/invitations/" + NOBODY), 404, "not-found");
    }

    @Test
    void keepsTheLastOwner() {
        send.post(SALON + "/invitations/accept", joining(invited("{\"role\": \"owner\"}")));
        var only = Send.text(send.get(ADMIN + "/team"), "$.people[0].account");

        assertProblem(send.delete(ADMIN + "/team/" + only), 409, "last-owner");
        assertProblem(
                send.put(ADMIN + "/team/" + only, "{\"role\": \"staff\"}"), 409, "last-owner");
        assertThat(send.post(ADMIN + "/team/" + only + "/sign-out", "")).hasStatus(204);
        assertProblem(send.delete(ADMIN + "/team/" + NOBODY), 404, "not-found");
    }

    @Test
    void hidesPhones() {
        assertThat(send.put(ADMIN + "/team/phones", "{\"shownToStaff\": false}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.phonesShownToStaff")
                .isEqualTo(false);
        assertFields(send.put(ADMIN + "/team/phones", "{}"), "shownToStaff");
    }

    @Test
    void saysSoWhenSignInDoesNotAnswer() {
        salon.now().platform.teamAccounts.goDown();

        assertProblem(send.get(ADMIN + "/team"), 503, "sign-in-silent");
        assertProblem(send.post(ADMIN + "/team/sign-out", ""), 503, "sign-in-silent");
    }

    private String invited(String body) {
        var link = Send.text(send.post(ADMIN + "/team/invitations", body), "$.link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String joining(String token) {
        return """
        {"token": "%s", "name": "Марат", "email": "marat@example.kz",
         "password": "correct horse battery"}\
        """
                .formatted(token);
    }
}
