package kz.localbusiness.keycloak;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How a realm sends its own letters, a forgotten password's above all: through the SMTP server
/// that carries all other mail of the installation.
@Component
final class RealmMail {

    private final Map<String, String> server;

    RealmMail(Environment settings) {
        server = new HashMap<>();
        server.put("host", settings.getProperty("spring.mail.host", "127.0.0.1"));
        server.put("port", settings.getProperty("spring.mail.port", "25"));
        server.put("from", settings.getProperty("lbp.mail.from", "no-reply@localhost.localdomain"));
        server.put("starttls", smtp(settings, "starttls.enable"));
        server.put("ssl", smtp(settings, "ssl.enable"));
        server.put("auth", smtp(settings, "auth"));
        server.put("user", settings.getProperty("spring.mail.username", ""));
        server.put("password", settings.getProperty("spring.mail.password", ""));
        server.values().removeIf(String::isBlank);
    }

    /// @param sender whom readers see as the sender, e.g. the business's name
    Map<String, String> from(String sender) {
        var settings = new HashMap<>(server);
        settings.put("fromDisplayName", sender);
        return settings;
    }

    private static String smtp(Environment settings, String name) {
        return settings.getProperty("spring.mail.properties.mail.smtp." + name, "false");
    }
}
