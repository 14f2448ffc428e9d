package kz.localbusiness.notify.whatsapp;

import java.time.Clock;
import kz.localbusiness.application.notice.out.TemplateMessages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatsAppSettings.class)
class WhatsAppConfiguration {

    @Bean
    TemplateMessages templateMessages(WhatsAppSettings settings, Clock clock) {
        return new WhatsAppMessages(settings, clock);
    }
}
