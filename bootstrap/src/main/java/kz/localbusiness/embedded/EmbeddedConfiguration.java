package kz.localbusiness.embedded;

import java.time.InstantSource;
import java.util.List;
import kz.localbusiness.embedded.kaspi.EmbeddedKaspiPart;
import kz.localbusiness.embedded.keycloak.EmbeddedKeycloakPart;
import kz.localbusiness.embedded.mail.DevMailConfiguration;
import kz.localbusiness.embedded.mail.EmbeddedMailPart;
import kz.localbusiness.embedded.mail.Mailbox;
import kz.localbusiness.embedded.mongo.EmbeddedMongoPart;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.EmbeddedParts;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.LoopbackAddress;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.embedded.sms.RecordedTextMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// The parts that stand in for servers nobody named.
@Configuration(proxyBeanMethods = false)
class EmbeddedConfiguration {

    /// Before any other bean: a refusal comes at once, and the slowest part has the longest time.
    @Bean
    static BeanFactoryPostProcessor startsPartsFirst() {
        return beans -> {
            TimeZoneRelease.ofThisJvm().refuseIfOutdated();
            beans.getBean(EmbeddedParts.class);
        };
    }

    @Bean
    InstallationSettings installationSettings(Environment environment) {
        return new InstallationSettings(environment);
    }

    @Bean
    @Lazy
    Home home(InstallationSettings settings) {
        return Home.open(settings.home());
    }

    @Bean(destroyMethod = "") // the parts end together, see EmbeddedParts
    @Order(1)
    @EmbeddedUnless("MONGODB_URI")
    EmbeddedMongoPart embeddedMongo(InstallationSettings settings, Home home) {
        return new EmbeddedMongoPart(home.subdirectory("mongo"), settings.mongoPort());
    }

    @Bean(destroyMethod = "")
    @Order(2)
    @EmbeddedUnless({"KEYCLOAK_URL", "KEYCLOAK_SERVERS"})
    EmbeddedKeycloakPart embeddedKeycloak(InstallationSettings settings, Home home) {
        return new EmbeddedKeycloakPart(settings.keycloakFiles(), home, settings.keycloakPort());
    }

    /// Its own end comes after that of its parts, and theirs after that of their users.
    @Bean
    EmbeddedParts embeddedParts(InstallationSettings settings, ObjectProvider<EmbeddedPart> parts) {
        var wanted = parts.orderedStream().toList();
        if (settings.isProduction()) {
            ProductionGuard.refuse(wanted);
        }
        new LoopbackAddress("the web pages", "LBP_PORT", settings.webPort()).refuseIfBusy(null);
        return EmbeddedParts.start(wanted);
    }

    /// The mail server and the page that shows what it was given.
    @Configuration(proxyBeanMethods = false)
    @EmbeddedUnless("SMTP_HOST")
    @Import(DevMailConfiguration.class)
    static class Mail {

        @Bean
        Mailbox mailbox() {
            return new Mailbox(InstantSource.system());
        }

        @Bean(destroyMethod = "")
        @Order(3)
        EmbeddedMailPart embeddedMail(InstallationSettings settings, Mailbox mailbox) {
            return new EmbeddedMailPart(mailbox, settings.smtpPort());
        }
    }

    @Bean(destroyMethod = "")
    @Order(4)
    @EmbeddedBank
    EmbeddedKaspiPart embeddedKaspi(InstallationSettings settings, Home home) {
        return new EmbeddedKaspiPart(settings.kaspiFiles(), home, settings.kaspiPort());
    }

    @Bean
    @EmbeddedBank
    StartupNote kaspiNote(EmbeddedKaspiPart part) {
        return () ->
                List.of(
                        "Kaspi     %s (simulated; key %s)".formatted(part.url(), part.key()),
                        "          %s (takes a biller's address)".formatted(part.merchants()));
    }

    /// Recorded only, which must not happen in production by accident.
    @Bean
    @Conditional(OnRecordedSms.class)
    RecordedTextMessages textMessages(InstallationSettings settings) {
        if (settings.isProduction()) {
            throw new StartupRefused(
                    "The profile production does not start on recorded SMS.",
                    "Set LBP_SMS_PROVIDER; \"none\" when there is none.");
        }
        return new RecordedTextMessages(InstantSource.system());
    }
}
