package kz.localbusiness.webkassa;

import kz.localbusiness.application.payment.out.FiscalRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebkassaSettings.class)
class WebkassaConfiguration {

    @Bean
    FiscalRegister fiscalRegister(WebkassaSettings settings) {
        return register(settings);
    }

    static FiscalRegister register(WebkassaSettings settings) {
        return new WebkassaRegister(new RegisterCalls(new WebkassaConnections(settings)), settings);
    }
}
