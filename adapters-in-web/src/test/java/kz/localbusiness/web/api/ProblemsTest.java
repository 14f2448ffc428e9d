package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.MINE;
import static kz.localbusiness.web.api.Call.SALON;
import static kz.localbusiness.web.api.Call.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.localbusiness.application.StaleState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class ProblemsTest {

    private final Ports ports;
    private final MockMvcTester mvc;
    private final Call call;

    @Autowired
    ProblemsTest(Ports ports, MockMvcTester mvc) {
        this.ports = ports;
        this.mvc = mvc;
        this.call = new Call(mvc);
    }

    @BeforeEach
    void reset() {
        ports.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | Табылмады",
                "ru | Не найдено",
                "en | Not found",
                "de, en;q=0.5 | Not found",
                "fr | Не найдено",
                "*;q=oops | Не найдено",
                "../../etc/passwd%00 | Не найдено",
                "ru'; DROP TABLE | Не найдено",
            })
    void speaksTheLanguageOfTheCaller(String accepted, String title) {
        var answer =
                call.get("/api/v1/nothing", request -> request.header("Accept-Language", accepted));

        assertProblem(answer, 404, "not-found");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/", "/api/v1", "/api/v2/businesses/x", "/api/v1/businesses/a/b/c/d"})
    void knowsNoOtherPath(String path) {
        assertProblem(call.get(path), 404, "not-found");
        assertProblem(call.post(path, "{}", Map.of()), 404, "not-found");
    }

    @Test
    void leavesOtherPathsAlone() {
        assertThat(call.get("/apiary")).hasStatus(404).doesNotContainHeader("Vary");
    }

    @Test
    void refusesTheWrongMethod() {
        var answer = call.get(MINE + "/cancel?token=genuine-token");

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer).hasHeader("Allow", "POST");
        assertProblem(mvc.delete().uri(SALON).exchange(), 405, "method-not-allowed");
    }

    @Test
    void refusesTheWrongMediaType() {
        var xml =
                mvc.post()
                        .uri(MINE + "/reschedule")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<start/>")
                        .exchange();
        var form =
                mvc.post()
                        .uri(MINE + "/cancel?token=genuine-token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("reason=x")
                        .exchange();

        assertProblem(xml, 415, "unsupported-media-type");
        assertProblem(form, 415, "unsupported-media-type");
        assertProblem(
                call.get(SALON, request -> request.header("Accept", "text/html")),
                406,
                "not-acceptable");
    }

    @Test
    void asksToComeBackWhenTooManyRacesWereLost() {
        ports.page =
                _ -> {
                    throw new StaleState("the day");
                };

        var answer = call.get(SALON);

        assertProblem(answer, 503, "busy");
        assertThat(answer).hasHeader("Retry-After", "1");
    }

    @Test
    void keepsItsInternalsToItself() throws Exception {
        ports.page =
                _ -> {
                    throw new IllegalStateException("mongodb://user:secret@db");
                };

        var answer = call.get(SALON);

        assertProblem(answer, 500, "unexpected");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reference")
                .isEqualTo(ApiWorld.REFERENCE.toString());
        assertThat(Call.text(answer)).doesNotContain("secret", "Exception", "localbusiness");
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsTypesInTheFormOfAUrn(ProblemType type) {
        assertThat(type.uri().toString()).matches("urn:lbp:problem:[a-z-]+");
    }
}
