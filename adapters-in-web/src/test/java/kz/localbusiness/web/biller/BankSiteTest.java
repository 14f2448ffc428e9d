package kz.localbusiness.web.biller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankSiteTest {

    @Test
    void hasItsOriginWithoutThePage() {
        assertThat(origin("https://kaspi.kz/online")).isEqualTo("https://kaspi.kz");
        assertThat(origin("http://localhost:3080/online")).isEqualTo("http://localhost:3080");
        assertThat(origin("https://x@kaspi.kz/online?a=b;c")).isEqualTo("https://kaspi.kz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kaspi.kz/online", "javascript:alert(1)", "https:/online", "https://a;b/"})
    void isAPage(String address) {
        var uri = URI.create(address);

        assertThatIllegalArgumentException().isThrownBy(() -> new BankSite(uri));
    }

    private static String origin(String address) {
        return new BankSite(URI.create(address)).origin();
    }
}
