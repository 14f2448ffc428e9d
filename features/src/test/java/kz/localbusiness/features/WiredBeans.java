package kz.localbusiness.features;

import java.time.LocalDate;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.SettableCallers;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.out.SimulatedChats;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.payment.out.InMemoryFiscalRegister;
import kz.localbusiness.application.payment.out.InMemoryPayments;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.business.Business;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What the scenarios decide in place of the started application; the names are those of its beans.
final class WiredBeans {

    @Bean
    SettableClock clock() {
        var morning = LocalDate.of(2026, 3, 2).atTime(8, 0);
        return new SettableClock(morning.atZone(Business.DEFAULT_ZONE).toInstant());
    }

    /// The bank of the same time as ours.
    @Bean
    @Primary
    InMemoryPayments payments(SettableClock clock) {
        return InMemoryPayments.at(clock);
    }

    @Bean
    @Primary
    InMemoryFiscalRegister fiscalRegister(SettableClock clock) {
        return new InMemoryFiscalRegister(clock);
    }

    @Bean
    @Primary
    InMemoryChatBot bot() {
        return new InMemoryChatBot();
    }

    @Bean
    @Primary
    SimulatedChats messenger() {
        return new SimulatedChats();
    }

    @Bean
    @Primary
    SimulatedTexts texts(SettableClock clock) {
        return new SimulatedTexts(clock);
    }

    @Bean
    SettableCallers settableCallers() {
        return new SettableCallers();
    }

    @Bean
    @Primary
    Callers callers(SettableCallers settable) {
        return () -> PlatformWork.caller().orElseGet(settable::current);
    }

    @Bean
    @Primary
    RealmsOnDemand realmsOnDemand(@Qualifier("keycloakRealms") Realms real) {
        return new RealmsOnDemand(real);
    }

    @Bean
    @Primary
    Accounts accounts(RealmsOnDemand realms, @Qualifier("keycloakAccounts") Accounts real) {
        return realms.before(Accounts.class, real);
    }

    /// To tell an owner something no realm is made.
    @Bean
    Members members(
            Teams teams,
            RealmsOnDemand realms,
            @Qualifier("keycloakAccounts") Accounts real,
            TeamWishes wishes,
            TermsRecords terms) {
        return new Members(new Roster(teams, realms.ifThere(real)), wishes, terms);
    }

    @Bean
    @Primary
    ClientAccounts clientAccounts(
            RealmsOnDemand realms, @Qualifier("keycloakClientAccounts") ClientAccounts real) {
        return realms.before(ClientAccounts.class, real);
    }
}
