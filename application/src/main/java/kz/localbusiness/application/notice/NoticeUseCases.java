package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import java.util.function.DoubleSupplier;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.Acquaintances;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.DueReminders;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.OldMessages;
import kz.localbusiness.application.notice.out.OwnerEmails;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.ReportedNotices;
import kz.localbusiness.application.notice.out.SmsPrices;
import kz.localbusiness.application.notice.out.StaffEmails;
import kz.localbusiness.application.notice.out.StaffWords;
import kz.localbusiness.application.notice.out.TemplateMessages;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.application.platform.out.Tenants;

/// The one public door to the use cases of this package, for wiring by hand.
public final class NoticeUseCases {

    private NoticeUseCases() {}

    public static ListDueNotices listDueNotices(DueNotices dueNotices, Clock clock) {
        return new ListDueNoticesUseCase(dueNotices, clock);
    }

    public static ListOldMessages listOldMessages(OldMessages messages, Clock clock) {
        return new ListOldMessagesUseCase(messages, clock);
    }

    public static ForgetMessages forgetMessages(Notices notices, Bells bells, Clock clock) {
        return new ForgetMessagesUseCase(notices, bells, clock);
    }

    public static NoticeFacts facts(
            BookingOffice office, Waitlist waitlist, ManageLinks links, Instance instance) {
        return new NoticeFacts(office, waitlist, links, instance);
    }

    public static Post byEmail(AppointmentEmails emails, Words words) {
        return new EmailPost(emails, words);
    }

    public static Post bySms(TextMessages texts, Words words, ShortPages pages) {
        return new SmsPost(texts, words, pages);
    }

    public static Post byTelegram(ChatMessages chats, ChatLinks links, Words words) {
        return new TelegramPost(chats, links, words);
    }

    public static Post byWhatsApp(TemplateMessages templates, Words words) {
        return new WhatsAppPost(templates, words);
    }

    public static Post byWebPush(
            PushKeys keys, PushMessages pushes, PushSubscriptions browsers, Words words) {
        return new PushPost(keys, new Devices(pushes, browsers), words);
    }

    /// To the team.
    public static Post byStaffEmail(StaffEmails emails, Members members, Instance instance) {
        return new StaffEmailPost(emails, members, instance);
    }

    /// To the team.
    public static Post byStaffTelegram(
            ChatMessages messages,
            MemberChats chats,
            StaffWords words,
            Members members,
            Instance instance) {
        return new StaffTelegramPost(messages, chats, words, members, instance);
    }

    /// To the team.
    public static Post byStaffPush(
            PushKeys keys,
            PushMessages pushes,
            PushSubscriptions browsers,
            StaffWords words,
            Members members,
            Instance instance) {
        return new StaffPushPost(keys, new Devices(pushes, browsers), words, members, instance);
    }

    /// @param posts of each channel one to clients, and one to the team
    /// @param spread between 0 and 1, see [kz.localbusiness.domain.notice.Cascade#pause]
    public static Ways ways(
            List<Post> posts, ClientCards cards, Members members, DoubleSupplier spread) {
        return new Ways(posts, cards, members, spread);
    }

    public static ClientReach clientReach(NoticeFacts facts, Ways ways, NoticeChoices choices) {
        return new ClientReach(facts, ways, choices);
    }

    public static Words words(Wordings own, MessageWords usual) {
        return new Words(own, usual);
    }

    public static SendNotice sendNotice(
            Notices notices,
            NoticeChoices choices,
            NoticeFacts facts,
            Ways ways,
            Traffic traffic,
            Clock clock) {
        return new SendNoticeUseCase(notices, choices, facts, ways, traffic, clock);
    }

    public static ListDueReminders listDueReminders(DueReminders reminders, Clock clock) {
        return new ListDueRemindersUseCase(reminders, clock);
    }

    public static Remind remind(
            BookingOffice office, Notices notices, NoticeChoices choices, Reminders reminders) {
        return new RemindUseCase(office, notices, choices, reminders);
    }

    public static ShowNoticeSettings showNoticeSettings(NoticeChoices choices) {
        return new ShowNoticeSettingsUseCase(choices);
    }

    public static ShowBell showBell(BellBoard board, BookingOffice office, Callers callers) {
        return new ShowBellUseCase(board, office, callers);
    }

    public static ShowUnread showUnread(BellBoard board, Callers callers) {
        return new ShowUnreadUseCase(board, callers);
    }

    public static ReadBell readBell(BellBoard board, Callers callers) {
        return new ReadBellUseCase(board, callers);
    }

    public static ListDueWarnings listDueWarnings(
            BellBoard board, WarningRounds rounds, Tenants tenants) {
        return new ListDueWarningsUseCase(board, rounds, tenants);
    }

    public static WarnOwners warnOwners(
            BellBoard board,
            WarningRounds rounds,
            Businesses businesses,
            Members members,
            OwnerEmails emails,
            Instance instance) {
        return new WarnOwnersUseCase(board, rounds, businesses, members, emails, instance);
    }

    public static ShowChannels showChannels(Ways ways) {
        return new ShowChannelsUseCase(ways);
    }

    public static ShowWaysToClients showWaysToClients(NoticeChoices choices, Ways ways) {
        return new ShowWaysToClientsUseCase(choices, ways);
    }

    public static ListNotices listNotices(Notices notices, BookingOffice office, Members members) {
        return new ListNoticesUseCase(notices, office, members);
    }

    public static ShowMyWishes showMyWishes(Members members, Ways ways, Callers callers) {
        return new ShowMyWishesUseCase(members, ways, callers);
    }

    public static ChooseMyWishes chooseMyWishes(Members members, Callers callers) {
        return new ChooseMyWishesUseCase(members, callers);
    }

    public static ResendNotice resendNotice(Notices notices, NoticeFacts facts) {
        return new ResendNoticeUseCase(notices, facts);
    }

    public static SetDeliveryRules setDeliveryRules(NoticeChoices choices, Planner planner) {
        return new SetDeliveryRulesUseCase(choices, planner);
    }

    public static TakeStopWord takeStopWord(Acquaintances acquaintances, SilenceClient silence) {
        return new TakeStopWordUseCase(acquaintances, silence);
    }

    public static SilenceClient silenceClient(ClientCards cards) {
        return new SilenceClientUseCase(cards);
    }

    public static SetNoticeSettings setNoticeSettings(NoticeChoices choices) {
        return new SetNoticeSettingsUseCase(choices);
    }

    public static Examples examples(
            BookingOffice office, MessageWords words, ManageLinks links, Instance instance) {
        return new Examples(office, words, links, instance);
    }

    public static ShowWords showWords(
            Wordings wordings, MessageWords usual, SmsPrices prices, Examples examples) {
        return new ShowWordsUseCase(wordings, usual, prices, examples);
    }

    public static WordMessage wordMessage(Wordings wordings) {
        return new WordMessageUseCase(wordings);
    }

    public static UseUsualWords useUsualWords(Wordings wordings) {
        return new UseUsualWordsUseCase(wordings);
    }

    public static TakeDeliveryReport takeDeliveryReport(
            ReportedNotices reported, NoteDelivery note) {
        return new TakeDeliveryReportUseCase(reported, note);
    }

    public static NoteDelivery noteDelivery(Notices notices, Clock clock) {
        return new NoteDeliveryUseCase(notices, clock);
    }
}
