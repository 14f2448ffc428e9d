package kz.localbusiness.notify.sms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.notify.sms.SmsSettings.Choice;
import kz.localbusiness.notify.sms.mobizon.MobizonAccount;
import kz.localbusiness.notify.sms.mobizon.MobizonApi;
import kz.localbusiness.notify.sms.mobizon.MobizonCarrier;
import kz.localbusiness.notify.sms.smsc.SmscAccount;
import kz.localbusiness.notify.sms.smsc.SmscApi;
import kz.localbusiness.notify.sms.smsc.SmscCarrier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where a provider is named.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

    @Bean
    @ConditionalOnProperty(name = "lbp.sms.provider", havingValue = "smsc")
    TextMessages smscTextMessages(SmsSettings settings, Clock clock) {
        return textMessages(settings, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "lbp.sms.provider", havingValue = "mobizon")
    TextMessages mobizonTextMessages(SmsSettings settings, Clock clock) {
        return textMessages(settings, clock);
    }

    static TextMessages textMessages(SmsSettings settings, Clock clock) {
        var guarded =
                carriers(settings).stream()
                        .map(carrier -> new GuardedCarrier(carrier, settings.atOnce(), clock))
                        .toList();
        return new CarriedTextMessages(guarded, clock);
    }

    private static List<Carrier> carriers(SmsSettings settings) {
        var ways = new Connections(settings.connectTimeout(), settings.readTimeout());
        var carriers = new ArrayList<Carrier>();
        if (settings.smsc().isThere()) {
            carriers.add(smsc(settings.smsc(), ways));
        }
        if (settings.mobizon().isThere()) {
            carriers.add(mobizon(settings.mobizon(), ways));
        }
        return settings.provider() == Choice.MOBIZON ? carriers.reversed() : carriers;
    }

    private static Carrier smsc(SmscAccount account, Connections ways) {
        return new SmscCarrier(ways.to(account.url(), SmscApi.class), account);
    }

    private static Carrier mobizon(MobizonAccount account, Connections ways) {
        return new MobizonCarrier(ways.to(account.url(), MobizonApi.class), account);
    }
}
