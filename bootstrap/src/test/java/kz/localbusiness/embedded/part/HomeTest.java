package kz.localbusiness.embedded.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir private Path directory;

    @Test
    void servesOneInstanceAtATime() {
        try (var _ = Home.open(directory)) {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> Home.open(directory))
                    .withMessageContaining(directory.toString());
        }

        Home.open(directory).close();
    }

    @Test
    void keepsASecretForTheOwnerOnly() throws IOException {
        byte[] secret;
        try (var home = Home.open(directory)) {
            secret = home.secret("master.key", 32);
        }

        try (var home = Home.open(directory)) {
            assertThat(home.secret("master.key", 32)).hasSize(32).isEqualTo(secret);
        }
        var file = directory.resolve("secrets").resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
