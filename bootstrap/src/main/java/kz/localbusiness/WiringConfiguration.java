package kz.localbusiness;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PhonePrivacy;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.VisitsAhead;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.VisitRecords;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.Founding;
import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.RealmWorks;
import kz.localbusiness.application.business.RegistrationDesk;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.business.out.RegistrationEmails;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.chat.ChatDesk;
import kz.localbusiness.application.chat.ClientChats;
import kz.localbusiness.application.chat.TeamChats;
import kz.localbusiness.application.chat.out.ChatBot;
import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.closing.AheadOfClients;
import kz.localbusiness.application.closing.Deletion;
import kz.localbusiness.application.closing.OwnersNews;
import kz.localbusiness.application.closing.out.Belongings;
import kz.localbusiness.application.closing.out.ClosingEmails;
import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.application.export.Inventory;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.notice.BacklogWatch;
import kz.localbusiness.application.notice.BellBoard;
import kz.localbusiness.application.notice.ClientReach;
import kz.localbusiness.application.notice.Examples;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.NoticeFacts;
import kz.localbusiness.application.notice.NoticeUseCases;
import kz.localbusiness.application.notice.Planner;
import kz.localbusiness.application.notice.Post;
import kz.localbusiness.application.notice.ShortPages;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.Traffic;
import kz.localbusiness.application.notice.Ways;
import kz.localbusiness.application.notice.Words;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.StaffEmails;
import kz.localbusiness.application.notice.out.StaffWords;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.notice.out.TemplateMessages;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.application.notice.out.WaitingNotices;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.application.payment.BankDoor;
import kz.localbusiness.application.payment.Billing;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.application.payment.FiscalDesk;
import kz.localbusiness.application.payment.MoneyWorries;
import kz.localbusiness.application.payment.VisitMoney;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.photo.PhotoStore;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.TeamDesk;
import kz.localbusiness.application.team.TeamUseCases;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.background.PlatformWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Finds the use cases and gives them time, names and callers.
@Configuration
@EnableScheduling
@EnableConfigurationProperties(MessageSettings.class)
@ComponentScan(
        basePackages = "kz.localbusiness.application",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = UseCase.class))
class WiringConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    BookingOffice bookingOffice(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            Agendas agendas,
            Rotation rotation,
            Clock clock,
            Ids ids) {
        return new BookingOffice(businesses, offerings, staff, agendas, rotation, clock, ids);
    }

    @Bean
    NoticeFacts noticeFacts(
            BookingOffice office, Waitlist waitlist, ManageLinks links, Instance instance) {
        return NoticeUseCases.facts(office, waitlist, links, instance);
    }

    @Bean
    Words words(Wordings own, MessageWords usual) {
        return NoticeUseCases.words(own, usual);
    }

    @Bean
    Examples examples(
            BookingOffice office, MessageWords words, ManageLinks links, Instance instance) {
        return NoticeUseCases.examples(office, words, links, instance);
    }

    @Bean
    Post postByEmail(AppointmentEmails emails, Words words) {
        return NoticeUseCases.byEmail(emails, words);
    }

    @Bean
    ShortPages shortPages(
            ManageLinks links, ShortLinks shortLinks, Instance instance, Clock clock) {
        return new ShortPages(links, shortLinks, instance, clock);
    }

    @Bean
    Post postBySms(TextMessages texts, Words words, ShortPages pages) {
        return NoticeUseCases.bySms(texts, words, pages);
    }

    @Bean
    Post postByTelegram(ChatMessages chats, ChatLinks links, Words words) {
        return NoticeUseCases.byTelegram(chats, links, words);
    }

    @Bean
    Post postByWhatsApp(TemplateMessages templates, Words words) {
        return NoticeUseCases.byWhatsApp(templates, words);
    }

    @Bean
    Post postByWebPush(
            PushKeys keys, PushMessages pushes, PushSubscriptions browsers, Words words) {
        return NoticeUseCases.byWebPush(keys, pushes, browsers, words);
    }

    @Bean
    Post postByStaffEmail(StaffEmails emails, Members members, Instance instance) {
        return NoticeUseCases.byStaffEmail(emails, members, instance);
    }

    @Bean
    Post postByStaffTelegram(
            ChatMessages messages,
            MemberChats chats,
            StaffWords words,
            Members members,
            Instance instance) {
        return NoticeUseCases.byStaffTelegram(messages, chats, words, members, instance);
    }

    @Bean
    Post postByStaffPush(
            PushKeys keys,
            PushMessages pushes,
            PushSubscriptions browsers,
            StaffWords words,
            Members members,
            Instance instance) {
        return NoticeUseCases.byStaffPush(keys, pushes, browsers, words, members, instance);
    }

    @Bean
    Ways ways(List<Post> posts, ClientCards cards, Members members) {
        return NoticeUseCases.ways(
                posts, cards, members, () -> ThreadLocalRandom.current().nextDouble());
    }

    @Bean
    ClientReach clientReach(NoticeFacts facts, Ways ways, NoticeChoices choices) {
        return NoticeUseCases.clientReach(facts, ways, choices);
    }

    @Bean
    Traffic traffic(Pace pace, MessageSettings settings) {
        return new Traffic(settings.perSecond(), pace);
    }

    @Bean
    BacklogWatch backlogWatch(WaitingNotices waiting, Traffic traffic, Clock clock) {
        return new BacklogWatch(waiting, traffic, clock);
    }

    @Bean
    Members members(Teams teams, Accounts accounts, TeamWishes wishes, TermsRecords terms) {
        return new Members(new Roster(teams, accounts), wishes, terms);
    }

    @Bean
    Telling telling(Notices notices, Planner planner, Bells bells, Members members) {
        return new Telling(notices, planner, bells, members);
    }

    @Bean
    BellBoard bellBoard(Bells bells, Announcements announcements, Clock clock) {
        return new BellBoard(bells, announcements, clock);
    }

    @Bean
    Planner planner(Reminders reminders, NoticeChoices choices, Clock clock) {
        return new Planner(reminders, choices, clock);
    }

    @Bean
    BankDoor bankDoor(
            Payments payments,
            BankConnections connections,
            Secrets secrets,
            Reconciliations books) {
        return new BankDoor(payments, connections, secrets, books);
    }

    @Bean
    MoneyWorries moneyWorries(BankDoor bank, Charges charges) {
        return new MoneyWorries(bank, charges);
    }

    @Bean
    Billing billing(Secrets secrets, BillNumbers numbers, BillPayments payments) {
        return new Billing(secrets, numbers, payments);
    }

    @Bean
    BotSecret botSecret(DerivedSecrets secrets) {
        return new BotSecret(secrets);
    }

    @Bean
    ClientChats clientChats(ChatLinks links, ChatInvitations invitations) {
        return new ClientChats(links, invitations);
    }

    @Bean
    TeamChats teamChats(MemberChats chats, Members members) {
        return new TeamChats(chats, members);
    }

    @Bean
    ChatDesk chatDesk(
            ChatBot bot,
            ClientChats chats,
            TeamChats team,
            BookingOffice office,
            ManageLinks links,
            BotSecret secret) {
        return new ChatDesk(bot, chats, team, office, links, secret);
    }

    @Bean
    FiscalDesk fiscalDesk(
            FiscalRegister register,
            CashRegisters registers,
            FiscalRecords records,
            RegisterTurns turns,
            Secrets secrets) {
        return new FiscalDesk(register, registers, records, turns, secrets);
    }

    @Bean
    VisitMoney visitMoney(
            BookingOffice office,
            Receipts receipts,
            Charges charges,
            BankConnections connections,
            FiscalDesk fiscal) {
        return new VisitMoney(office, receipts, charges, connections, fiscal);
    }

    @Bean
    ClientMoney clientMoney(Charges charges, Receipts receipts, FiscalDesk fiscal) {
        return new ClientMoney(charges, receipts, fiscal);
    }

    /// @param times how many times the usual limits
    @Bean
    Pace pace(Tallies tallies, Clock clock, @Value("${lbp.limits.times}") int times) {
        return new Pace(tallies, Limits.USUAL.times(times), clock);
    }

    @Bean
    PoolTarget poolTarget(@Value("${lbp.realms.ready:3}") int realms) {
        return new PoolTarget(realms);
    }

    @Bean
    RealmWorks realmWorks(Realms realms, RealmPool pool, Clock clock, Ids ids) {
        return new RealmWorks(realms, pool, clock, ids);
    }

    @Bean
    RegistrationDesk registrationDesk(
            Registrations registrations,
            RegistrationEmails emails,
            DerivedSecrets secrets,
            Instance instance,
            Clock clock) {
        return new RegistrationDesk(registrations, emails, secrets, instance, clock);
    }

    @Bean
    Founding founding(
            BusinessDirectory directory,
            Businesses businesses,
            Realms realms,
            RealmPool pool,
            Clock clock) {
        return new Founding(directory, businesses, realms, pool, clock);
    }

    @Bean
    TeamDesk teamDesk(
            Teams teams, Accounts accounts, SignOutLog signOuts, Callers callers, Clock clock) {
        return new TeamDesk(teams, accounts, signOuts, callers, clock);
    }

    @Bean
    VisitsAhead visitsAhead(Agendas agendas, Clock clock) {
        return new VisitsAhead(agendas, clock);
    }

    @Bean
    AheadOfClients aheadOfClients(Agendas agendas, StaffMembers staff, Clock clock) {
        return new AheadOfClients(agendas, staff, clock);
    }

    @Bean
    OwnersNews ownersNews(
            Teams teams,
            Accounts accounts,
            TermsRecords terms,
            AheadOfClients ahead,
            ClosingEmails emails,
            Instance instance) {
        return new OwnersNews(teams, accounts, terms, ahead, emails, instance);
    }

    @Bean
    Deletion deletion(
            Businesses businesses,
            BusinessDirectory directory,
            Realms realms,
            RealmDirectory places,
            RealmPool pool,
            Belongings belongings,
            Tombstones tombstones,
            KeptExports exports) {
        return new Deletion(
                businesses, directory, realms, places, pool, belongings, tombstones, exports);
    }

    @Bean
    KeptExports keptExports(Exports exports, ExportFiles files) {
        return new KeptExports(exports, files);
    }

    @Bean
    Inventory inventory(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            Resources resources,
            Albums albums,
            Images images,
            TeamDesk team,
            VisitRecords visits,
            ClientCards clients,
            Receipts receipts,
            AuditLog log) {
        return new Inventory(
                businesses,
                offerings,
                staff,
                resources,
                albums,
                images,
                team,
                visits,
                clients,
                receipts,
                log);
    }

    @Bean
    PhotoStore photoStore(Albums albums, Images images, Clock clock) {
        return new PhotoStore(albums, images, clock);
    }

    /// Lazily, because every bean waits for the boundary, and the stores are beans too.
    @Bean
    PhonePrivacy phonePrivacy(ObjectProvider<Teams> teams) {
        return () -> TeamUseCases.phonePrivacy(teams.getObject()).hidesPhones();
    }

    @Bean
    DerivedSecrets derivedSecrets(InstanceKey key) {
        return key::derive;
    }

    /// Background work speaks for the platform, everything else for whoever has signed in.
    @Bean
    @Primary
    Callers callers(@Qualifier("signedInCallers") Callers signedIn) {
        return () -> PlatformWork.caller().orElseGet(signedIn::current);
    }
}
