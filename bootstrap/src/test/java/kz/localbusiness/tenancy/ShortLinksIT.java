package kz.localbusiness.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.ManageToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever opens what an SMS leads to, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortLinksIT {

    private final MatrixPlatform platform = new MatrixPlatform(List.of());
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        http.close();
        platform.close();
    }

    @Test
    void leadToThePageOfTheVisitAndBeginNoSession() {
        var token = platform.salonsLinks.visitToken();

        var answer = opened(kept(token));

        assertThat(answer.statusCode()).isEqualTo(303);
        var headers = answer.headers();
        assertThat(headers.allValues("Location"))
                .singleElement()
                .asString()
                .endsWith("/salon/booking/" + token);
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cache-Control")).allMatch(told -> told.contains("no-store"));
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "11111111111111", "%24ne", "11111111111111%20"})
    void areAsDeadAsOtherLinksWhenNobodyMadeThem(String code) {
        var answer = opened(code);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Ссылка недействительна</h1>");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void areOnlyOpened() {
        var code = kept(platform.salonsLinks.visitToken());

        for (var method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(sent(method, code).statusCode()).isIn(403, 404, 405);
        }
        assertThat(opened(code).statusCode()).isEqualTo(303);
    }

    private String kept(String token) {
        var links = platform.bean(ManageLinks.class);
        var link = links.read(new ManageToken(token)).orElseThrow();
        var code = links.shorten(link);
        return CurrentBusiness.as(
                link.business(),
                () -> {
                    platform.bean(ShortLinks.class).keep(code, link);
                    return code.value();
                });
    }

    private HttpResponse<String> opened(String code) {
        return sent("GET", code);
    }

    private HttpResponse<String> sent(String method, String code) {
        var request =
                HttpRequest.newBuilder(platform.at("/s/" + code))
                        .header("Accept-Language", "ru")
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
