package kz.localbusiness.domain.payment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.localbusiness.domain.payment.BankAccess.ByCertificate;
import kz.localbusiness.domain.shared.SecretValue;
import org.junit.jupiter.api.Test;

class BankAccessTest {

    private static final SecretValue PASSWORD = new SecretValue("opensesame");

    @Test
    void holdsTheLargestFileThatIsTaken() {
        var access = ByCertificate.of(new byte[ByCertificate.MAX_BYTES], PASSWORD);

        assertThat(access.scheme()).isEqualTo(Scheme.R2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ByCertificate.of(new byte[2 * ByCertificate.MAX_BYTES], PASSWORD));
    }

    @Test
    void showsNothingOfItsFileOrPassword() {
        assertThat(ByCertificate.of("file".getBytes(US_ASCII), PASSWORD).toString())
                .doesNotContain("opensesame", "ZmlsZQ==");
    }
}
