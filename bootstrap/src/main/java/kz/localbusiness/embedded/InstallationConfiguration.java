package kz.localbusiness.embedded;

import com.mongodb.ConnectionString;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import kz.localbusiness.InstanceKey;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.embedded.kaspi.EmbeddedKaspiPart;
import kz.localbusiness.embedded.keycloak.EmbeddedKeycloakPart;
import kz.localbusiness.embedded.keycloak.KeycloakAnswer;
import kz.localbusiness.embedded.mongo.EmbeddedMongoPart;
import kz.localbusiness.embedded.mongo.MongoAddress;
import kz.localbusiness.embedded.part.EmbeddedParts;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.embedded.sms.NoTextMessages;
import kz.localbusiness.kaspi.KaspiInstallation;
import kz.localbusiness.keycloak.KeycloakInstallation;
import kz.localbusiness.web.biller.BankSite;
import kz.localbusiness.web.biller.BillerSources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the servers are, embedded or real, each of them known to answer.
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Instance instance(InstallationSettings settings, EmbeddedParts parts) {
        return new Instance(settings.publicUrl(), parts.names());
    }

    @Bean
    InstanceKey instanceKey(InstallationSettings settings, ObjectProvider<Home> home) {
        return new InstanceKey(
                settings.masterKey()
                        .map(InstallationConfiguration::decoded)
                        .orElseGet(() -> home.getObject().secret("master.key", InstanceKey.BYTES)));
    }

    @Bean
    SecretKeys secretKeys(InstallationSettings settings, InstanceKey key) {
        return InstallationSecretKeys.read(settings.secretKeys().orElse(""), key);
    }

    private static byte[] decoded(String masterKey) {
        try {
            var key = Base64.getDecoder().decode(masterKey.strip());
            if (key.length == InstanceKey.BYTES) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // the same refusal: its message must not quote the key
        }
        throw new StartupRefused(
                "LBP_MASTER_KEY is not the base64 form of %d bytes.".formatted(InstanceKey.BYTES),
                "Make one up with: openssl rand -base64 %d".formatted(InstanceKey.BYTES));
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(
            InstallationSettings settings,
            EmbeddedParts parts,
            ObjectProvider<EmbeddedMongoPart> embedded) {
        var part = embedded.getIfAvailable();
        if (part != null) {
            parts.await(part);
            var uri = part.uri(InstallationSettings.DATABASE);
            return () -> new ConnectionString(uri);
        }
        var uri = settings.required("MONGODB_URI", "");
        var address = MongoAddress.parse(uri, InstallationSettings.DATABASE);
        MongoAddress.refuseIfSilent(address);
        return () -> address;
    }

    @Bean
    KeycloakInstallation keycloakInstallation(
            InstallationSettings settings,
            EmbeddedParts parts,
            ObjectProvider<EmbeddedKeycloakPart> embedded) {
        var part = embedded.getIfAvailable();
        if (part != null) {
            parts.await(part);
            return new KeycloakInstallation(List.of(part.server()));
        }
        var servers = NamedKeycloaks.of(settings);
        KeycloakAnswer.refuseIfAllAreSilent(servers);
        return new KeycloakInstallation(servers);
    }

    @Bean
    @EmbeddedBank
    KaspiInstallation kaspiInstallation(EmbeddedParts parts, EmbeddedKaspiPart part) {
        parts.await(part);
        return new KaspiInstallation(part.url());
    }

    /// The bank that is only played calls from the same machine.
    @Bean
    @EmbeddedBank
    BillerSources.Simulated simulatedBillerSources() {
        return new BillerSources.Simulated(List.of("127.0.0.1", "::1"));
    }

    /// Where a client's browser goes, so that the simulated bank has to be in its reach.
    @Bean
    BankSite bankSite(InstallationSettings settings, ObjectProvider<EmbeddedKaspiPart> simulated) {
        var real = URI.create("https://kaspi.kz/online");
        var usual = simulated.stream().map(EmbeddedKaspiPart::online).findFirst().orElse(real);
        return new BankSite(settings.kaspiOnline().orElse(usual));
    }

    @Bean
    @ConditionalOnProperty(name = OnRecordedSms.PROVIDER, havingValue = "none")
    TextMessages noTextMessages() {
        return new NoTextMessages();
    }
}
