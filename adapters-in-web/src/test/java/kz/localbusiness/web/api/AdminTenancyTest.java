package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;

import java.util.Map;
import kz.localbusiness.application.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/// Behind the wall there is another one: the ports themselves let nobody else through.
@PlatformTest
class AdminTenancyTest {

    private static final String ID = "00000000-0000-0005-0000-000000000001";
    private static final Map<String, String> KEY = Map.of("Idempotency-Key", "somebody-else");

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminTenancyTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void renew() {
        salon.renew();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /policy",
        "PUT, /policy",
        "GET, /closures",
        "POST, /closures",
        "DELETE, /closures?from=2026-03-05&to=2026-03-05",
        "GET, /public-holidays",
        "PUT, /public-holidays",
        "GET, /staff",
        "POST, /staff",
        "PUT, /staff/ID",
        "PUT, /staff/ID/schedule",
        "POST, /staff/ID/exceptions",
        "DELETE, /staff/ID/exceptions?from=2026-03-05&to=2026-03-05",
        "GET, /resources",
        "POST, /resources",
        "PUT, /resources/ID",
        "DELETE, /resources/ID",
        "GET, /services",
        "POST, /services",
        "PUT, /services/ID",
        "DELETE, /services/ID",
        "GET, /team",
        "PUT, /team/phones",
        "PUT, /team/ID",
        "DELETE, /team/ID",
        "POST, /team/sign-out",
        "POST, /team/ID/sign-out",
        "POST, /team/invitations",
        "DELETE, /team/invitations/ID",
        "GET, /day",
        "POST, /appointments",
        "GET, /appointments/ID",
        "POST, /appointments/ID/confirm",
        "POST, /appointments/ID/cancel",
        "POST, /appointments/ID/reinstate",
        "PUT, /appointments/ID/length",
        "POST, /appointments/ID/payments",
        "DELETE, /appointments/ID/payments/ID",
        "PUT, /appointments/ID/discount",
        "GET, /appointments/ID/receipts",
        "GET, /appointments/ID/charges",
        "POST, /appointments/ID/invoice",
        "DELETE, /appointments/ID/invoice",
        "POST, /charges/ID/refunds",
        "POST, /charges/ID/refunds/ID/confirmation",
        "GET, /money-back",
        "GET, /receipts",
        "GET, /receipts/table",
        "GET, /report",
        "GET, /unpaid",
        "GET, /notices",
        "PUT, /notices",
        "GET, /notices/words?kind=reminder",
        "PUT, /notices/words?kind=reminder&channel=sms&language=ru",
        "DELETE, /notices/words?kind=reminder&channel=sms&language=ru",
        "GET, /delivery",
        "PUT, /delivery",
        "GET, /messages",
        "POST, /messages/ID/resend",
        "GET, /bell",
        "POST, /bell/read",
        "GET, /wishes",
        "PUT, /wishes",
        "POST, /appointments/ID/remind",
        "POST, /appointments/ID/move",
        "POST, /appointments/ID/arrived",
        "POST, /appointments/ID/completed",
        "POST, /appointments/ID/no-show",
        "POST, /appointments/ID/renew-link",
        "POST, /blocks",
        "DELETE, /blocks/ID?staff=ID&date=2026-03-05",
        "GET, /waitlist",
        "GET, /audit",
        "GET, /availability/explanation?service=ID&start=2026-03-05T10:00:00Z"
    })
    void isNothingToAnybodyElse(String method, String path) {
        var verb = HttpMethod.valueOf(method);
        var body = method.startsWith("P") ? "{}" : "";
        var where = ADMIN + path.replace("ID", ID);

        salon.callByOwnerOfAnother();
        assertProblem(send.send(verb, where, body, KEY), 404, "not-found");
        salon.now().platform.callers.become(new Caller.Anyone());
        assertProblem(send.send(verb, where, body, KEY), 401, "unauthorized");
    }
}
