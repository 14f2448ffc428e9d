package kz.localbusiness.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class DirectoryTest {

    private static final String DIRECTORY = "/api/v1/directory";

    private final MockMvcTester http;

    @Autowired
    DirectoryTest(RunningSalon salon, MockMvcTester http) {
        this.http = http;
        salon.renew();
    }

    @Test
    void tellsWhoIsInTown() throws Exception {
        var answer = http.get().uri(DIRECTORY).exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.businesses")
                .asArray()
                .hasSize(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.businesses[0].page")
                .asString()
                .startsWith("http");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("@");
    }

    @Test
    void findsNothingElse() {
        assertThat(http.get().uri(DIRECTORY + "?query=nothing-like-that"))
                .bodyJson()
                .extractingPath("$.businesses")
                .asArray()
                .isEmpty();
    }

    @Test
    void looksForNothingTooLong() {
        assertThat(http.get().uri(DIRECTORY + "?query={long}", "я".repeat(61)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("query");
    }

    @ParameterizedTest
    @CsvSource({"category,flying", "district,moon"})
    void refusesWhatThereIsNot(String field, String value) {
        assertThat(http.get().uri(DIRECTORY + "?{field}={value}", field, value))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }
}
