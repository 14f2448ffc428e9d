package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.export.ExportPlace;
import kz.localbusiness.application.export.ListDueExports;
import kz.localbusiness.application.export.WriteExportPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everything that the business owns, over HTTP.
@PlatformTest
class AdminExportsTest {

    private static final String EXPORTS = ADMIN + "/exports";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminExportsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void takesARequestAndTellsHowFarItIs() {
        var asked = send.post(EXPORTS, "");

        assertThat(asked).hasStatus(202);
        assertThat(asked).bodyJson().extractingPath("$.state").isEqualTo("waiting");
        assertThat(send.get(EXPORTS))
                .bodyJson()
                .extractingPath("$.exports[*].state")
                .asArray()
                .containsExactly("waiting");
        assertProblem(send.post(EXPORTS, ""), 409, "state-conflict");
    }

    @Test
    void handsTheFileOutOnceItIsReady() throws UnsupportedEncodingException {
        var visit = salon.now().booked(OpenSalon.TUESDAY, "10:00");
        send.post(EXPORTS, "");
        var export = salon.now().call(() -> salon.now().platform.exports.latest(1)).getFirst();
        var file = EXPORTS + "/" + export.id() + "/file";
        assertProblem(send.get(file), 404, "not-found");
        write();

        var fetched = send.get(file);

        assertThat(fetched).hasStatusOk().hasContentType(AdminClientResource.ZIP);
        assertThat(fetched)
                .hasHeader("Content-Disposition", "attachment; filename=\"salon-export.zip\"");
        assertThat(fetched.getResponse().getContentAsString())
                .contains(visit.id().value().toString());
        assertThat(send.get(EXPORTS))
                .bodyJson()
                .extractingPath("$.exports[0].state")
                .isEqualTo("ready");
        salon.callByOwnerOfAnother();
        assertProblem(send.get(file), 404, "not-found");
    }

    @Test
    void isForOwnersOnly() {
        var manager = new Caller.Member(salon.now().business, "somebody", Set.of(Role.MANAGER));
        salon.now().platform.callers.become(manager);

        assertProblem(send.post(EXPORTS, ""), 404, "not-found");
        assertProblem(send.get(EXPORTS), 404, "not-found");
    }

    private void write() {
        var platform = salon.now().platform;
        platform.callers.become(new Caller.Platform());
        var due = platform.port(ListDueExports.class).due(1).getFirst();
        var place = ExportPlace.START;
        while (!place.isEnd()) {
            place =
                    platform.port(WriteExportPart.class)
                            .write(
                                    new WriteExportPart.Command(
                                            due.business(), due.export(), place));
        }
        salon.callByOwner();
    }
}
