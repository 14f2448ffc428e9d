package kz.localbusiness.kaspi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// What the bank hands out with a certificate, made by the JDK's own tool: an authority, the bank's
/// certificate, and one for each caller.
final class Certificates {

    static final String PASSWORD = "changeit-17";

    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
        pair("authority", "-ext", "bc:c");
        tool("authority", "-exportcert", "-rfc", "-file", trust().toString());
        signed("bank", "localhost", "san=dns:localhost");
    }

    /// In PEM.
    Path trust() {
        return folder.resolve("authority.pem");
    }

    /// PKCS #12 with a certificate for this name.
    Path keystoreOf(String name) {
        return signed("keys-" + name, name, "eku=clientAuth");
    }

    String inBase64(String name) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(keystoreOf(name)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The bank's side: shows its certificate, and trusts those of the authority.
    SSLContext server() {
        try {
            var keys = KeyStore.getInstance(store("bank").toFile(), PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(keys, PASSWORD.toCharArray());
            var trusted = TrustManagerFactory.getInstance("PKIX");
            trusted.init(KeyStore.getInstance(store("authority").toFile(), PASSWORD.toCharArray()));
            var tls = SSLContext.getInstance("TLS");
            tls.init(managers.getKeyManagers(), trusted.getTrustManagers(), null);
            return tls;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path signed(String store, String name, String extension) {
        var request = folder.resolve(store + ".csr").toString();
        var answer = folder.resolve(store + ".pem").toString();
        tool(store, "-genkeypair", "-dname", "CN=" + name, "-keyalg", "RSA", "-keysize", "2048");
        tool(store, "-certreq", "-file", request);
        tool(
                "authority",
                "-gencert",
                "-rfc",
                "-infile",
                request,
                "-outfile",
                answer,
                "-ext",
                extension);
        tool(store, "-importcert", "-noprompt", "-alias", "ca", "-file", trust().toString());
        tool(store, "-importcert", "-noprompt", "-file", answer);
        return store(store);
    }

    private void pair(String store, String... more) {
        var arguments = new ArrayList<>(List.of("-genkeypair", "-dname", "CN=" + store));
        arguments.addAll(List.of("-keyalg", "RSA", "-keysize", "2048"));
        arguments.addAll(List.of(more));
        tool(store, arguments.toArray(String[]::new));
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private void tool(String store, String... arguments) {
        var command = new ArrayList<>(List.of(KEYTOOL.toString()));
        command.addAll(List.of(arguments));
        if (!command.contains("-alias")) {
            command.addAll(List.of("-alias", "key"));
        }
        command.addAll(List.of("-keystore", store(store).toString(), "-storepass", PASSWORD));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
