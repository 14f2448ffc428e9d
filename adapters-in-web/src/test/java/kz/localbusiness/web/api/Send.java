package kz.localbusiness.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Sends requests to the API.
record Send(MockMvcTester mvc) {

    MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).exchange();
    }

    MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body, Map.of());
    }

    MvcTestResult keyed(String path, String key, String body) {
        return send(HttpMethod.POST, path, body, Map.of("Idempotency-Key", key));
    }

    MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body, Map.of());
    }

    MvcTestResult delete(String path) {
        return send(HttpMethod.DELETE, path, "", Map.of());
    }

    MvcTestResult send(HttpMethod method, String path, String body, Map<String, String> headers) {
        var request = mvc.method(method).uri(URI.create(path));
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        headers.forEach(request::header);
        return request.exchange();
    }

    MvcTestResult image(HttpMethod method, String path, byte[] body) {
        return mvc.method(method)
                .uri(URI.create(path))
                .contentType(MediaType.IMAGE_JPEG)
                .content(body)
                .exchange();
    }

    static void assertFields(MvcTestResult answer, String... fields) {
        Call.assertProblem(answer, 422, "invalid-fields");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) fields);
    }

    static String text(MvcTestResult answer, String path) {
        var found = new String[1];
        assertThat(answer)
                .bodyJson()
                .extractingPath(path)
                .asString()
                .satisfies(text -> found[0] = text);
        return String.valueOf(found[0]);
    }
}
