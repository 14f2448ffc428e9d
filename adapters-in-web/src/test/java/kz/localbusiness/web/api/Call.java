package kz.localbusiness.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Calls the API and judges its answers.
final class Call {

    static final String SALON = "/api/v1/businesses/salon-aru";
    static final String MINE = "/api/v1/appointments/" + Salon.ID.value();

    private final MockMvcTester mvc;

    Call(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String path) {
        return get(path, UnaryOperator.identity());
    }

    /// @param path with its query, encoded
    MvcTestResult get(String path, UnaryOperator<MockMvcRequestBuilder> more) {
        return more.apply(mvc.get().uri(URI.create(path))).exchange();
    }

    MvcTestResult post(String path, String body, Map<String, String> headers) {
        var request =
                mvc.method(HttpMethod.POST)
                        .uri(URI.create(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        headers.forEach(request::header);
        return request.exchange();
    }

    MvcTestResult put(String verb, String body) {
        return mvc.put()
                .uri(URI.create(MINE + verb))
                .header("Manage-Token", Salon.TOKEN.value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /// @param path with its query, encoded
    MvcTestResult delete(String path) {
        return mvc.delete().uri(URI.create(path)).exchange();
    }

    MvcTestResult manage(String verb, String body) {
        return post(MINE + verb, body, Map.of("Manage-Token", Salon.TOKEN.value()));
    }

    static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .hasHeader("Cache-Control", "no-store");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:lbp:problem:" + type);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
