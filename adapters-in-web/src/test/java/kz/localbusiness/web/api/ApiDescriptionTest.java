package kz.localbusiness.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class ApiDescriptionTest {

    private final MvcTestResult document;

    @Autowired
    ApiDescriptionTest(MockMvcTester mvc) {
        document = mvc.get().uri("/v3/api-docs").exchange();
    }

    @Test
    void listsEveryPath() {
        assertThat(document)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/v1/directory",
                        "/api/v1/businesses/{slug}",
                        "/api/v1/businesses/{slug}/services",
                        "/api/v1/businesses/{slug}/staff",
                        "/api/v1/businesses/{slug}/reviews",
                        "/api/v1/businesses/{slug}/admin/feedback",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/feedback/answer",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/feedback/publication",
                        "/api/v1/businesses/{slug}/photos/{id}/large",
                        "/api/v1/businesses/{slug}/photos/{id}/small",
                        "/api/v1/businesses/{slug}/admin/photos",
                        "/api/v1/businesses/{slug}/admin/photos/logo",
                        "/api/v1/businesses/{slug}/admin/photos/order",
                        "/api/v1/businesses/{slug}/admin/photos/{id}",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/photo",
                        "/api/v1/businesses/{slug}/availability",
                        "/api/v1/businesses/{slug}/availability/explanation",
                        "/api/v1/businesses/{slug}/availability/day-explanation",
                        "/api/v1/businesses/{slug}/appointments",
                        "/api/v1/appointments/{id}",
                        "/api/v1/appointments/{id}/cancel",
                        "/api/v1/appointments/{id}/reschedule",
                        "/api/v1/appointments/{id}/move-starts",
                        "/api/v1/appointments/{id}/coming",
                        "/api/v1/appointments/{id}/change-request",
                        "/api/v1/appointments/{id}/messages",
                        "/api/v1/appointments/{id}/messages/telegram",
                        "/api/v1/appointments/{id}/receipts",
                        "/api/v1/appointments/{id}/feedback",
                        "/api/v1/businesses/{slug}/holds",
                        "/api/v1/businesses/{slug}/series",
                        "/api/v1/businesses/{slug}/series/plan",
                        "/api/v1/businesses/{slug}/waitlist",
                        "/api/v1/waitlist/{id}",
                        "/api/v1/waitlist/{id}/accept",
                        "/api/v1/waitlist/{id}/decline",
                        "/api/v1/waitlist/{id}/leave",
                        "/api/v1/businesses/{slug}/me/appointments",
                        "/api/v1/businesses/{slug}/me/people",
                        "/api/v1/businesses/{slug}/me/data",
                        "/api/v1/businesses/{slug}/me/erase",
                        "/api/v1/appointments/{id}/renew-link",
                        "/api/v1/businesses/{slug}/admin/policy",
                        "/api/v1/businesses/{slug}/admin/profile",
                        "/api/v1/businesses/{slug}/admin/payment-link",
                        "/api/v1/businesses/{slug}/admin/hours",
                        "/api/v1/businesses/{slug}/admin/setup",
                        "/api/v1/businesses/{slug}/admin/setup/open",
                        "/api/v1/businesses/{slug}/admin/address",
                        "/api/v1/businesses/{slug}/admin/sharing",
                        "/api/v1/businesses/{slug}/admin/sharing/qr.png",
                        "/api/v1/businesses/{slug}/admin/sharing/poster.pdf",
                        "/api/v1/businesses/{slug}/admin/closures",
                        "/api/v1/businesses/{slug}/admin/public-holidays",
                        "/api/v1/businesses/{slug}/admin/staff",
                        "/api/v1/businesses/{slug}/admin/staff/archived",
                        "/api/v1/businesses/{slug}/admin/staff/{id}",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/profile",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/restore",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/services",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/schedule",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/schedule/affected",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/exceptions",
                        "/api/v1/businesses/{slug}/admin/staff/{id}/exceptions/affected",
                        "/api/v1/businesses/{slug}/admin/resources",
                        "/api/v1/businesses/{slug}/admin/resources/{id}",
                        "/api/v1/businesses/{slug}/admin/services",
                        "/api/v1/businesses/{slug}/admin/services/order",
                        "/api/v1/businesses/{slug}/admin/services/archived",
                        "/api/v1/businesses/{slug}/admin/services/{id}",
                        "/api/v1/businesses/{slug}/admin/services/{id}/restore",
                        "/api/v1/businesses/{slug}/admin/calendar",
                        "/api/v1/businesses/{slug}/admin/day",
                        "/api/v1/businesses/{slug}/admin/today",
                        "/api/v1/businesses/{slug}/admin/requests",
                        "/api/v1/businesses/{slug}/admin/appointments",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/confirm",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/cancel",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/reinstate",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/length",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/payments",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/payments/{payment}",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/discount",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/receipts",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/charges",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/invoice",
                        "/api/v1/businesses/{slug}/admin/charges/{id}/refunds",
                        "/api/v1/businesses/{slug}/admin/charges/{id}/refunds/{refund}/confirmation",
                        "/api/v1/businesses/{slug}/admin/money-back",
                        "/api/v1/businesses/{slug}/admin/receipts",
                        "/api/v1/businesses/{slug}/admin/receipts/table",
                        "/api/v1/businesses/{slug}/admin/report",
                        "/api/v1/businesses/{slug}/admin/unpaid",
                        "/api/v1/businesses/{slug}/admin/notices",
                        "/api/v1/businesses/{slug}/admin/notices/words",
                        "/api/v1/businesses/{slug}/admin/delivery",
                        "/api/v1/businesses/{slug}/admin/messages",
                        "/api/v1/businesses/{slug}/admin/messages/{id}/resend",
                        "/api/v1/businesses/{slug}/admin/bell",
                        "/api/v1/businesses/{slug}/admin/bell/read",
                        "/api/v1/businesses/{slug}/admin/wishes",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/remind",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/answer",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/move",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/move-starts",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/arrived",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/completed",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/no-show",
                        "/api/v1/businesses/{slug}/admin/appointments/{id}/renew-link",
                        "/api/v1/businesses/{slug}/admin/blocks",
                        "/api/v1/businesses/{slug}/admin/blocks/{id}",
                        "/api/v1/businesses/{slug}/invitations/accept",
                        "/api/v1/businesses/{slug}/admin/team",
                        "/api/v1/businesses/{slug}/admin/team/phones",
                        "/api/v1/businesses/{slug}/admin/team/sign-out",
                        "/api/v1/businesses/{slug}/admin/team/{account}",
                        "/api/v1/businesses/{slug}/admin/team/{account}/sign-out",
                        "/api/v1/businesses/{slug}/admin/team/invitations",
                        "/api/v1/businesses/{slug}/admin/team/invitations/{id}",
                        "/api/v1/businesses/{slug}/admin/waitlist",
                        "/api/v1/businesses/{slug}/admin/clients",
                        "/api/v1/businesses/{slug}/admin/clients/table",
                        "/api/v1/businesses/{slug}/admin/clients/alike",
                        "/api/v1/businesses/{slug}/admin/clients/search",
                        "/api/v1/businesses/{slug}/admin/clients/{id}",
                        "/api/v1/businesses/{slug}/admin/clients/{id}/visits",
                        "/api/v1/businesses/{slug}/admin/clients/{id}/notes",
                        "/api/v1/businesses/{slug}/admin/clients/{id}/notes/{note}",
                        "/api/v1/businesses/{slug}/admin/clients/{id}/merge",
                        "/api/v1/businesses/{slug}/admin/clients/export",
                        "/api/v1/businesses/{slug}/admin/clients/import",
                        "/api/v1/businesses/{slug}/admin/clients/erase",
                        "/api/v1/businesses/{slug}/admin/exports",
                        "/api/v1/businesses/{slug}/admin/exports/{id}/file",
                        "/api/v1/businesses/{slug}/admin/audit",
                        "/api/v1/businesses/{slug}/admin/closing",
                        "/api/v1/businesses/{slug}/admin/availability/explanation",
                        "/api/v1/platform/tenants",
                        "/api/v1/platform/tenants/{id}/suspend",
                        "/api/v1/platform/tenants/{id}/resume",
                        "/api/v1/platform/tombstones",
                        "/api/v1/platform/jobs",
                        "/api/v1/platform/announcements",
                        "/api/v1/platform/announcements/{id}");
    }

    @Test
    void summarizesEveryOperation() {
        assertThat(document)
                .bodyJson()
                .extractingPath("$.paths[*][*].summary")
                .asArray()
                .hasSize(183)
                .doesNotContainNull();
    }

    @Test
    void describesHeadersAndProblemsOfABooking() {
        var post = "$.paths['/api/v1/businesses/{slug}/appointments'].post";

        assertThat(document)
                .bodyJson()
                .extractingPath(post + ".parameters[*].name")
                .asArray()
                .contains("Idempotency-Key");
        assertThat(document)
                .bodyJson()
                .extractingPath(post + ".responses")
                .asMap()
                .containsOnlyKeys(
                        "200", "201", "400", "404", "406", "409", "413", "415", "422", "429", "500",
                        "503");
        assertThat(document)
                .bodyJson()
                .extractingPath(post + ".responses.409.content")
                .isEqualTo(
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    @Test
    void explainsTheShapeOfAProblem() {
        assertThat(document)
                .bodyJson()
                .extractingPath("$.components.schemas.Problem.properties")
                .asMap()
                .containsOnlyKeys(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "errors",
                        "obstacles",
                        "conflicts",
                        "reference");
    }

    @Test
    void saysWhichLanguagesAndHeadersItUnderstands() {
        assertThat(document)
                .bodyJson()
                .extractingPath("$.info.description")
                .asString()
                .contains("Accept-Language");
        assertThat(document)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/appointments/{id}'].get.parameters[*].name")
                .asArray()
                .containsExactlyInAnyOrder("id", "Manage-Token", "token");
    }

    @Test
    void asksForATokenWhereTheBusinessItselfActs() {
        var policy = "$.paths['/api/v1/businesses/{slug}/admin/policy'].put";

        assertThat(document)
                .bodyJson()
                .extractingPath(policy + ".security[0]")
                .asMap()
                .containsOnlyKeys("bearer");
        assertThat(document)
                .bodyJson()
                .extractingPath(policy + ".responses")
                .asMap()
                .containsKeys("200", "400", "401", "404", "413", "415", "422");
        assertThat(document)
                .bodyJson()
                .extractingPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer");
    }
}
