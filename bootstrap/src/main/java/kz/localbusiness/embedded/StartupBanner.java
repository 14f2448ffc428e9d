package kz.localbusiness.embedded;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Instance;
import kz.localbusiness.embedded.part.EmbeddedParts;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.keycloak.KeycloakInstallation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where everything is, when everything answers.
@Component
class StartupBanner {

    private final Instance instance;
    private final KeycloakInstallation keycloak;
    private final InstallationSettings settings;
    private final EmbeddedParts parts;
    private final ObjectProvider<StartupNote> notes;

    StartupBanner(
            Instance instance,
            KeycloakInstallation keycloak,
            InstallationSettings settings,
            EmbeddedParts parts,
            ObjectProvider<StartupNote> notes) {
        this.instance = instance;
        this.keycloak = keycloak;
        this.settings = settings;
        this.parts = parts;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        StartupLog.say(
                Stream.of(
                                List.of("", "Local Business Platform is ready."),
                                addresses(),
                                notes.orderedStream().flatMap(n -> n.lines().stream()).toList(),
                                mode(),
                                List.of("Stop it with Ctrl-C.", ""))
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n  ")));
    }

    private List<String> addresses() {
        var pages = "Pages     " + instance.publicUrl();
        var accounts =
                keycloak.servers().stream()
                        .map(server -> server.url().toString())
                        .collect(Collectors.joining(", ", "Keycloak  ", ""));
        return parts.names().contains("mail")
                ? List.of(pages, "Mail      " + instance.publicUrl() + "/dev/mail", accounts)
                : List.of(pages, accounts);
    }

    private List<String> mode() {
        return instance.isEmbedded()
                ? List.of(
                        "State     " + settings.home(),
                        "Mode      embedded default: "
                                + String.join(", ", instance.embeddedParts()))
                : List.of("Mode      real servers");
    }
}
