package kz.localbusiness;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.chat.ClientChats;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.application.privacy.ClientSignIns;
import kz.localbusiness.application.privacy.ClientStores;
import kz.localbusiness.application.team.out.SignOutLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where a person is forgotten.
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    ClientStores clientStores(
            ClientRecords records,
            Agendas agendas,
            Waitlist waitlist,
            ClientVisits visits,
            ClientCards cards,
            ClientMoney money,
            Reviews reviews,
            ContactChecks checks,
            PushSubscriptions browsers,
            ShortLinks shortLinks,
            ClientChats chats,
            KeptExports exports) {
        return new ClientStores(
                records,
                agendas,
                waitlist,
                visits,
                cards,
                money,
                reviews,
                checks,
                browsers,
                shortLinks,
                chats,
                exports);
    }

    @Bean
    ClientSignIns clientSignIns(ClientAccounts accounts, SignOutLog signOuts) {
        return new ClientSignIns(accounts, signOuts);
    }
}
