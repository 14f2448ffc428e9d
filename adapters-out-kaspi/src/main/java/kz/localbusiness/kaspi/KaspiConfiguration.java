package kz.localbusiness.kaspi;

import kz.localbusiness.application.payment.out.Payments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KaspiSettings.class)
class KaspiConfiguration {

    @Bean
    Payments payments(KaspiSettings settings, ObjectProvider<KaspiInstallation> installation) {
        var only = installation.getIfAvailable();
        return payments(only == null ? settings : settings.at(only.url()));
    }

    static Payments payments(KaspiSettings settings) {
        return new KaspiPayments(
                new BankCalls(new KaspiConnections(settings), settings),
                new KaspiReader(new KaspiDates(settings.zone())),
                settings.phones());
    }
}
