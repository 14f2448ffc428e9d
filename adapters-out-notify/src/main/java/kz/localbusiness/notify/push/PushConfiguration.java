package kz.localbusiness.notify.push;

import com.interaso.webpush.WebPush;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushConfiguration {

    @Bean
    PushIdentity pushIdentity(PushSettings settings, PlatformSecrets secrets) {
        return PushIdentity.of(settings, secrets);
    }

    @Bean
    PushKeys pushKeys(PushSettings settings, PushIdentity identity) {
        return () -> Optional.of(identity.publicKey()).filter(_ -> settings.enabled());
    }

    @Bean
    PushMessages pushMessages(PushSettings settings, PushIdentity identity, Instance instance) {
        if (!settings.enabled()) {
            return (_, _) -> new HandOver.Refused(DeliveryFailure.NOT_AUTHORISED);
        }
        return new WebPushMessages(
                new WebPush(contact(settings, instance), identity.keys()),
                settings,
                new PublicHosts(InetAddress::getAllByName),
                new PushCalls(settings, UnaryOperator.identity()));
    }

    private static String contact(PushSettings settings, Instance instance) {
        var ours = "https://" + instance.publicUrl().getAuthority();
        return Objects.requireNonNullElse(settings.contact(), ours);
    }
}
