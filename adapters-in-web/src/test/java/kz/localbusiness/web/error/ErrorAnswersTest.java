package kz.localbusiness.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorAnswersTest {

    private final ErrorAnswers answers = new ErrorAnswers(new PlainErrorPage(new Translations()));

    @ParameterizedTest
    @CsvSource({
        "400,ru,Так не получилось",
        "403,kk,Кіруге рұқсат жоқ",
        "404,en,There is no such page",
        "405,en,This did not work",
        "503,ru,Сейчас много обращений"
    })
    void namesTheProblemInTheLanguageOfTheReader(int status, String language, String title)
            throws IOException {
        var request = refused(status, "/salon/admin");
        request.setCookies(new Cookie("lang", language));

        var response = answer(request);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(response.getContentAsString())
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>");
    }

    @ParameterizedTest
    @CsvSource({"kk,Сілтеме жарамсыз", "ru,Ссылка недействительна", "en,This link is not valid"})
    void saysThatALinkIsDeadAsPagesDo(String language, String title) throws IOException {
        var request = refused(404, "/s/dead");
        request.setCookies(new Cookie("lang", language));
        ErrorTone.DEAD_LINK.leave(request);

        assertThat(html(request)).contains("<h1>" + title + "</h1>");
    }

    @Test
    void givesAReferenceInsteadOfDetails() throws IOException {
        var request = refused(500, "/salon");
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"));

        assertThat(html(request)).containsPattern("[0-9a-f]{8}").doesNotContain("secret detail");
    }

    @Test
    void repeatsNothingOfTheAddress() throws IOException {
        var request = refused(404, "/<script>alert(1)</script>");

        assertThat(html(request)).doesNotContain("alert(1)");
    }

    @Test
    void tellsAProgramInItsOwnTerms() throws IOException {
        var response = answer(refused(500, "/api/v1/businesses/salon"));

        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"Internal Server Error\"")
                .containsPattern("\"reference\":\"[0-9a-f]{8}\"}$");
    }

    @Test
    void isNotAPageByItself() throws IOException {
        assertThat(answer(new MockHttpServletRequest("GET", "/error")).getStatus()).isEqualTo(404);
    }

    private String html(MockHttpServletRequest request)
            throws IOException, UnsupportedEncodingException {
        return answer(request).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws IOException {
        var response = new MockHttpServletResponse();
        answers.answer(request, response);
        return response;
    }

    private static MockHttpServletRequest refused(int status, String path) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        return request;
    }
}
