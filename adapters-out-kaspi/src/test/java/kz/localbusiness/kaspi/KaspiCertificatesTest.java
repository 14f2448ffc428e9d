package kz.localbusiness.kaspi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import kz.localbusiness.application.payment.out.BankSide;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.http.SimulatorServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both sides show certificates.
class KaspiCertificatesTest extends BankSide {

    @TempDir private Path folder;

    private final SimulatorServer server =
            SimulatorServer.secure(bank, 0, Issued.BY_AUTHORITY.server());

    /// Once for all: the keys take a while.
    private static final class Issued {

        static final Certificates BY_AUTHORITY = new Certificates(newFolder());
        static final Path NOBODYS = BY_AUTHORITY.keystoreOf("nobody");
        static final Path PLATFORMS = BY_AUTHORITY.keystoreOf("platform");
        static final String SALONS = BY_AUTHORITY.inBase64("salon");

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("certificates");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    protected Payments payments(Bank bank) {
        return SimulatedKaspi.payments(
                SimulatedKaspi.settings(
                        server.address(),
                        SimulatedKaspi.PATIENCE,
                        Issued.BY_AUTHORITY.trust(),
                        folder.resolve("kaspi.p12"),
                        folder.resolve("kaspi.password")));
    }

    @AfterEach
    void leave() {
        server.close();
    }

    @Test
    void isKnownByAKeyOverTls() {
        assertThat(done(payments.tradePoints(KEY))).hasSize(2);
    }

    @Test
    void isKnownByTheCertificateOfTheBusiness() {
        assertThat(done(payments.tradePoints(own(Issued.SALONS, Certificates.PASSWORD))))
                .hasSize(2);
    }

    @Test
    void doesNotAskWithWhatIsNoCertificate() throws GeneralSecurityException, IOException {
        unasked(payments.tradePoints(own(Issued.SALONS, "another")));
        unasked(payments.tradePoints(own("bm8ga2V5cw==", "none")));
        unasked(payments.tradePoints(own(withKeyLocked(bytes(Issued.SALONS)))));
    }

    @Test
    void takesNoLargerFileThanItHasTo() {
        var salons = bytes(Issued.SALONS);
        int most = BankAccess.ByCertificate.MAX_BYTES;

        assertThat(done(payments.tradePoints(own(Arrays.copyOf(salons, most))))).hasSize(2);
        unasked(payments.tradePoints(own(Arrays.copyOf(salons, most + 1))));
    }

    @Test
    void followsThePlatformsCertificateWhenItIsReplaced() throws IOException {
        refused(payments.tradePoints(PLATFORM), BankRefusal.NOT_AUTHORISED, -10000);

        install(Issued.NOBODYS, Certificates.PASSWORD, 1);
        refused(payments.tradePoints(PLATFORM), BankRefusal.NOT_AUTHORISED, -10000);

        install(Issued.PLATFORMS, Certificates.PASSWORD, 2);
        assertThat(done(payments.tradePoints(PLATFORM))).hasSize(2);
    }

    @Test
    void keepsTheOldCertificateWhileTheNewOneIsHalfThere() throws IOException {
        install(Issued.PLATFORMS, Certificates.PASSWORD, 1);
        done(payments.tradePoints(PLATFORM));

        install(Issued.PLATFORMS, "not yet", 2);
        assertThat(done(payments.tradePoints(PLATFORM))).hasSize(2);
        Files.delete(folder.resolve("kaspi.p12"));
        assertThat(done(payments.tradePoints(PLATFORM))).hasSize(2);
    }

    @Test
    void doesNotSpeakToWhoeverPretendsToBeTheBank() {
        var trusting =
                SimulatedKaspi.payments(
                        SimulatedKaspi.settings(server.address(), SimulatedKaspi.PATIENCE));

        assertThat(trusting.tradePoints(KEY)).isEqualTo(new BankAnswer.Unavailable<>());
    }

    /// @param version a later one is a later file, whatever the file system's clock says
    private void install(Path keystore, String password, int version) throws IOException {
        var target = folder.resolve("kaspi.p12");
        Files.copy(keystore, target, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("kaspi.password"), password + "\n");
        Files.setLastModifiedTime(target, FileTime.from(Instant.ofEpochSecond(version)));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /// Its key has a password of its own.
    private static byte[] withKeyLocked(byte[] file) throws GeneralSecurityException, IOException {
        var word = Certificates.PASSWORD.toCharArray();
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(file), word);
        var chain = keys.getCertificateChain("key");
        keys.setKeyEntry("key", keys.getKey("key", word), "another".toCharArray(), chain);
        var locked = new ByteArrayOutputStream();
        keys.store(locked, word);
        return locked.toByteArray();
    }

    private static BankAccess own(byte[] file) {
        return BankAccess.ByCertificate.of(file, new SecretValue(Certificates.PASSWORD));
    }

    private static BankAccess own(String keystore, String password) {
        return new BankAccess.ByCertificate(new SecretValue(keystore), new SecretValue(password));
    }
}
