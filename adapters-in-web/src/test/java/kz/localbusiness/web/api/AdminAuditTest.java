package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static kz.localbusiness.web.api.Send.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Origin;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@PlatformTest
class AdminAuditTest {

    private static final String ID = "00000000-0000-0005-0000-000000000001";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminAuditTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
        salon.now().platform.origins.become(new Origin("192.0.2.7", "ainur@example.kz"));
    }

    @Test
    void tellsWhoDidWhatToWhichRecord() {
        nameStaff("Динара");

        assertThat(send.get(ADMIN + "/audit?record=" + ID))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"entries": [{
                            "act": "NameStaffMember",
                            "by": {"kind": "owner", "name": "ainur@example.kz",
                                   "address": "192.0.2.7"},
                            "record": {"type": "staffMembers", "id": "%s"}}]}\
                        """
                                .formatted(ID));
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var name : new String[] {"А", "Б", "В"}) {
            nameStaff(name);
        }

        var page = send.get(ADMIN + "/audit?size=2&record=" + ID);
        assertThat(page).bodyJson().extractingPath("$.entries.length()").isEqualTo(2);
        var rest = send.get(ADMIN + "/audit?record=" + ID + "&before=" + text(page, "$.next"));

        assertThat(rest).bodyJson().extractingPath("$.entries.length()").isEqualTo(1);
        assertThat(rest).bodyJson().doesNotHavePath("$.next");
        assertThat(text(rest, "$.entries[0].id")).isNotEqualTo(text(page, "$.entries[1].id"));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertFields(send.get(ADMIN + "/audit?before=first&size=0"), "before", "size");
        assertFields(send.get(ADMIN + "/audit?size=201"), "size");
    }

    @Test
    void isForOwnersOnly() {
        var business = salon.now().business;
        var manager = new Caller.Member(business, "marat", Set.of(Role.MANAGER));
        salon.now().platform.callers.become(manager);

        assertProblem(send.get(ADMIN + "/audit"), 404, "not-found");
    }

    @Test
    void cannotBeChanged() {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            var verb = HttpMethod.valueOf(method);
            assertThat(send.send(verb, ADMIN + "/audit", "{}", Map.of())).hasStatus(405);
        }
    }

    private void nameStaff(String name) {
        var named = "{\"id\": \"%s\", \"name\": \"%s\"}".formatted(ID, name);
        assertThat(send.post(ADMIN + "/staff", named)).hasStatus(201);
        var platform = salon.now().platform;
        platform.callers.become(new Caller.Platform());
        platform.port(ListDueTraces.class)
                .due(100)
                .forEach(platform.port(RelayTraces.class)::relay);
        salon.callByOwner();
    }
}
