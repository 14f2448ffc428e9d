package kz.localbusiness.application;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.audit.AuditUseCases;
import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import kz.localbusiness.application.audit.ShowAuditLog;
import kz.localbusiness.application.audit.out.InMemoryAuditLog;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.AnswerClient;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.BookSeries;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.application.booking.ExplainStartToOwner;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.ListDueOffers;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.ListUnpaid;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.booking.OpenShortLink;
import kz.localbusiness.application.booking.PassOffer;
import kz.localbusiness.application.booking.PlanSeries;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.application.booking.RemindClient;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyBookings;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowReminder;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.booking.ShowWaitlist;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.application.booking.VisitsAhead;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.booking.WatchMyAppointment;
import kz.localbusiness.application.booking.out.InMemoryAgendaStore;
import kz.localbusiness.application.booking.out.InMemoryAgendas;
import kz.localbusiness.application.booking.out.InMemoryClientRecords;
import kz.localbusiness.application.booking.out.InMemoryClientVisits;
import kz.localbusiness.application.booking.out.InMemoryDueAgendas;
import kz.localbusiness.application.booking.out.InMemoryLiveNews;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;
import kz.localbusiness.application.booking.out.InMemoryReviews;
import kz.localbusiness.application.booking.out.InMemoryRotation;
import kz.localbusiness.application.booking.out.InMemoryShortLinks;
import kz.localbusiness.application.booking.out.InMemoryUnpaidVisits;
import kz.localbusiness.application.booking.out.InMemoryVisitRecords;
import kz.localbusiness.application.booking.out.InMemoryWaitingRequests;
import kz.localbusiness.application.booking.out.InMemoryWaitlist;
import kz.localbusiness.application.booking.out.PlainCalendarFiles;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.application.business.BusinessUseCases;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.application.business.CheckSuspension;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.CountMissingRealms;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.business.Founding;
import kz.localbusiness.application.business.ListDueRegistrations;
import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.PrepareRealm;
import kz.localbusiness.application.business.RealmWorks;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.RegistrationDesk;
import kz.localbusiness.application.business.RemoveClosure;
import kz.localbusiness.application.business.ResendCode;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowAddress;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowRealmPool;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.business.TendRegistration;
import kz.localbusiness.application.business.out.InMemoryBusinessDirectory;
import kz.localbusiness.application.business.out.InMemoryBusinesses;
import kz.localbusiness.application.business.out.InMemoryRealmPool;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.application.business.out.InMemoryRegistrations;
import kz.localbusiness.application.business.out.InMemoryTermsRecords;
import kz.localbusiness.application.business.out.RecordedRegistrationEmails;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.CatalogUseCases;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.catalog.out.InMemoryArrangements;
import kz.localbusiness.application.catalog.out.InMemoryOfferings;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.chat.ChatDesk;
import kz.localbusiness.application.chat.ChatUseCases;
import kz.localbusiness.application.chat.ClientChats;
import kz.localbusiness.application.chat.ConfirmChat;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.LeaveTeamChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.NoteChatUpdate;
import kz.localbusiness.application.chat.ShowChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.application.chat.ShowTeamChat;
import kz.localbusiness.application.chat.TeamChats;
import kz.localbusiness.application.chat.UnlinkChat;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.application.chat.out.InMemoryChatInvitations;
import kz.localbusiness.application.chat.out.InMemoryChatPlaces;
import kz.localbusiness.application.chat.out.InMemoryChatUpdates;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ClientUseCases;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.application.client.VerifyMyPhone;
import kz.localbusiness.application.client.out.InMemoryClientAccounts;
import kz.localbusiness.application.client.out.InMemoryClientCards;
import kz.localbusiness.application.client.out.InMemoryClientImports;
import kz.localbusiness.application.client.out.InMemoryContactChecks;
import kz.localbusiness.application.client.out.RecordedCodes;
import kz.localbusiness.application.closing.AheadOfClients;
import kz.localbusiness.application.closing.CheckClosing;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.ClosingUseCases;
import kz.localbusiness.application.closing.Deletion;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ListDueClosings;
import kz.localbusiness.application.closing.ListTombstones;
import kz.localbusiness.application.closing.OwnersNews;
import kz.localbusiness.application.closing.PursueClosing;
import kz.localbusiness.application.closing.ShowClosing;
import kz.localbusiness.application.closing.out.InMemoryBelongings;
import kz.localbusiness.application.closing.out.InMemoryDueClosings;
import kz.localbusiness.application.closing.out.InMemoryTombstones;
import kz.localbusiness.application.closing.out.RecordedClosingEmails;
import kz.localbusiness.application.directory.DirectoryUseCases;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.application.directory.ListPublicPages;
import kz.localbusiness.application.directory.out.InMemoryDirectoryEntries;
import kz.localbusiness.application.export.BreakOffExport;
import kz.localbusiness.application.export.ExportUseCases;
import kz.localbusiness.application.export.Inventory;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.export.ListDueExports;
import kz.localbusiness.application.export.ListOutlivedExports;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RemoveExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.application.export.WriteExportPart;
import kz.localbusiness.application.export.out.InMemoryExportFiles;
import kz.localbusiness.application.export.out.InMemoryExports;
import kz.localbusiness.application.job.JobUseCases;
import kz.localbusiness.application.job.RecordJobRun;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.application.job.out.InMemoryJobRuns;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.limit.out.InMemoryTallies;
import kz.localbusiness.application.notice.BacklogWatch;
import kz.localbusiness.application.notice.BellBoard;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ClientReach;
import kz.localbusiness.application.notice.ForgetMessages;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.ListDueReminders;
import kz.localbusiness.application.notice.ListDueWarnings;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.ListOldMessages;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.NoteDelivery;
import kz.localbusiness.application.notice.NoticeFacts;
import kz.localbusiness.application.notice.NoticeUseCases;
import kz.localbusiness.application.notice.Planner;
import kz.localbusiness.application.notice.PushUseCases;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.Remind;
import kz.localbusiness.application.notice.ResendNotice;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.application.notice.ShortPages;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowMyWishes;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.ShowUnread;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.SilenceClient;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.TakeDeliveryReport;
import kz.localbusiness.application.notice.TakeStopWord;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.Traffic;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WarnOwners;
import kz.localbusiness.application.notice.Ways;
import kz.localbusiness.application.notice.WordMessage;
import kz.localbusiness.application.notice.out.InMemoryBells;
import kz.localbusiness.application.notice.out.InMemoryChatLinks;
import kz.localbusiness.application.notice.out.InMemoryMemberChats;
import kz.localbusiness.application.notice.out.InMemoryNoticeChoices;
import kz.localbusiness.application.notice.out.InMemoryNotices;
import kz.localbusiness.application.notice.out.InMemoryOldMessages;
import kz.localbusiness.application.notice.out.InMemoryPushSubscriptions;
import kz.localbusiness.application.notice.out.InMemoryReminders;
import kz.localbusiness.application.notice.out.InMemoryTeamWishes;
import kz.localbusiness.application.notice.out.InMemoryWarningRounds;
import kz.localbusiness.application.notice.out.InMemoryWordings;
import kz.localbusiness.application.notice.out.PlainWords;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.RecordedEmails;
import kz.localbusiness.application.notice.out.RecordedOwnerEmails;
import kz.localbusiness.application.notice.out.RecordedPushes;
import kz.localbusiness.application.notice.out.RecordedStaffEmails;
import kz.localbusiness.application.notice.out.RecordedTemplates;
import kz.localbusiness.application.notice.out.SimulatedChats;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.notice.out.StaffWords;
import kz.localbusiness.application.notice.out.StaffWords.StaffText;
import kz.localbusiness.application.payment.BankDoor;
import kz.localbusiness.application.payment.Billing;
import kz.localbusiness.application.payment.ChooseTradePoint;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.DisconnectBank;
import kz.localbusiness.application.payment.DisconnectRegister;
import kz.localbusiness.application.payment.FindOutIfPaid;
import kz.localbusiness.application.payment.FiscalDesk;
import kz.localbusiness.application.payment.GiveMoneyBack;
import kz.localbusiness.application.payment.ListDueCharges;
import kz.localbusiness.application.payment.ListDueReceipts;
import kz.localbusiness.application.payment.ListDueReconciliations;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.application.payment.ListUnregistered;
import kz.localbusiness.application.payment.MoneyWorries;
import kz.localbusiness.application.payment.NoteGivenBack;
import kz.localbusiness.application.payment.OfferRefundCode;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.application.payment.PaymentUseCases;
import kz.localbusiness.application.payment.PursueCharge;
import kz.localbusiness.application.payment.ReconcileWithBank;
import kz.localbusiness.application.payment.RegisterAgain;
import kz.localbusiness.application.payment.RegisterReceipt;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.SetBillerName;
import kz.localbusiness.application.payment.ShowBank;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.application.payment.ShowBill;
import kz.localbusiness.application.payment.ShowBiller;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.application.payment.ShowReceipts;
import kz.localbusiness.application.payment.ShowReconciliations;
import kz.localbusiness.application.payment.ShowRegister;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.application.payment.TakeBillPayment;
import kz.localbusiness.application.payment.TryBank;
import kz.localbusiness.application.payment.TurnOffBiller;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.application.payment.VisitMoney;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.application.payment.WatchMyPayment;
import kz.localbusiness.application.payment.WithdrawInvoice;
import kz.localbusiness.application.payment.out.InMemoryBankConnections;
import kz.localbusiness.application.payment.out.InMemoryBillNumbers;
import kz.localbusiness.application.payment.out.InMemoryBillPayments;
import kz.localbusiness.application.payment.out.InMemoryCashRegisters;
import kz.localbusiness.application.payment.out.InMemoryChargeNews;
import kz.localbusiness.application.payment.out.InMemoryCharges;
import kz.localbusiness.application.payment.out.InMemoryFiscalRecords;
import kz.localbusiness.application.payment.out.InMemoryFiscalRegister;
import kz.localbusiness.application.payment.out.InMemoryPayments;
import kz.localbusiness.application.payment.out.InMemoryReceipts;
import kz.localbusiness.application.payment.out.InMemoryReconciliations;
import kz.localbusiness.application.payment.out.InMemoryRegisterTurns;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.PhotoStore;
import kz.localbusiness.application.photo.PhotoUseCases;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.application.photo.ShowPhoto;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.application.photo.out.InMemoryAlbums;
import kz.localbusiness.application.photo.out.InMemoryImages;
import kz.localbusiness.application.photo.out.InMemoryRenditions;
import kz.localbusiness.application.photo.out.InMemorySigns;
import kz.localbusiness.application.platform.ListAnnouncements;
import kz.localbusiness.application.platform.ListTenants;
import kz.localbusiness.application.platform.PlatformUseCases;
import kz.localbusiness.application.platform.PublishAnnouncement;
import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.application.platform.SuspendBusiness;
import kz.localbusiness.application.platform.WithdrawAnnouncement;
import kz.localbusiness.application.platform.out.InMemoryAnnouncements;
import kz.localbusiness.application.platform.out.InMemoryTenants;
import kz.localbusiness.application.privacy.ClientSignIns;
import kz.localbusiness.application.privacy.ClientStores;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.PrivacyUseCases;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.application.secret.ListOutdatedSecrets;
import kz.localbusiness.application.secret.ResealSecret;
import kz.localbusiness.application.secret.SecretUseCases;
import kz.localbusiness.application.secret.out.InMemorySecrets;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.ArchiveResource;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.application.staff.RemoveScheduleException;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.application.staff.StaffUseCases;
import kz.localbusiness.application.staff.out.InMemoryResources;
import kz.localbusiness.application.staff.out.InMemoryStaffMembers;
import kz.localbusiness.application.team.AcceptInvitation;
import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.ShowInvitation;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.application.team.TeamDesk;
import kz.localbusiness.application.team.TeamUseCases;
import kz.localbusiness.application.team.out.InMemoryAccounts;
import kz.localbusiness.application.team.out.InMemorySignOuts;
import kz.localbusiness.application.team.out.InMemoryTeams;
import kz.localbusiness.application.team.out.RecordedInvitations;

/// The whole platform without technology: every inbound port behind its boundary, over fakes.
public final class InMemoryPlatform {

    public final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T04:00:00Z"));
    public final CountedIds ids = new CountedIds();
    public final SettableCallers callers = new SettableCallers();
    public final SettableOrigins origins = new SettableOrigins();
    public final Instance instance = new Instance(URI.create("http://localhost"), List.of());
    public final InMemoryBusinessDirectory directory = new InMemoryBusinessDirectory();
    public final InMemoryTraces traces = new InMemoryTraces();
    public final InMemoryAuditLog auditLog = new InMemoryAuditLog();
    public final InMemorySecrets secrets = new InMemorySecrets();
    public final InMemoryBusinesses businesses = new InMemoryBusinesses(traces);
    public final InMemoryTenants tenants = new InMemoryTenants(businesses);
    public final InMemoryDirectoryEntries directoryEntries =
            new InMemoryDirectoryEntries(businesses);
    public final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    public final InMemoryExports exports = new InMemoryExports(traces);
    public final InMemoryExportFiles exportFiles = new InMemoryExportFiles();
    public final InMemoryJobRuns jobRuns = new InMemoryJobRuns();
    public final InMemoryRealms realms = new InMemoryRealms();
    public final InMemoryRealmPool realmPool = new InMemoryRealmPool();
    public final InMemoryOfferings offerings = new InMemoryOfferings(traces);
    public final InMemoryArrangements arrangements = new InMemoryArrangements(traces);
    public final InMemoryNoticeChoices noticeChoices = new InMemoryNoticeChoices(traces);
    public final InMemoryStaffMembers staff = new InMemoryStaffMembers(traces);
    public final InMemoryResources resources = new InMemoryResources(traces);
    public final InMemoryAlbums albums = new InMemoryAlbums(traces);
    public final InMemorySigns signs = new InMemorySigns(albums);
    public final InMemoryImages images = new InMemoryImages();
    public final InMemoryAgendaStore store = new InMemoryAgendaStore(traces);
    public final InMemoryAgendas agendas = new InMemoryAgendas(store);
    public final InMemoryDueAgendas dueAgendas = new InMemoryDueAgendas(store);
    public final InMemoryCharges charges = new InMemoryCharges(traces);
    public final InMemoryBankConnections bankConnections = new InMemoryBankConnections(traces);
    public final InMemoryReceipts receipts = new InMemoryReceipts();
    public final InMemoryFiscalRegister fiscalRegister = new InMemoryFiscalRegister(clock);
    public final InMemoryCashRegisters cashRegisters = new InMemoryCashRegisters(traces);
    public final InMemoryFiscalRecords fiscalRecords = new InMemoryFiscalRecords(traces);
    public final InMemoryRegisterTurns registerTurns = new InMemoryRegisterTurns();
    public final FiscalDesk fiscal =
            new FiscalDesk(fiscalRegister, cashRegisters, fiscalRecords, registerTurns, secrets);
    public final ClientMoney clientMoney = new ClientMoney(charges, receipts, fiscal);
    public final InMemoryChargeNews chargeNews = new InMemoryChargeNews();
    public final InMemoryPayments payments = InMemoryPayments.at(clock);
    public final InMemoryReconciliations books = new InMemoryReconciliations();
    public final BankDoor bank = new BankDoor(payments, bankConnections, secrets, books);
    public final MoneyWorries moneyWorries = new MoneyWorries(bank, charges);
    public final InMemoryBillNumbers billNumbers = new InMemoryBillNumbers();
    public final InMemoryBillPayments billPayments = new InMemoryBillPayments();
    public final Billing billing = new Billing(secrets, billNumbers, billPayments);
    public final InMemoryReviews reviews = new InMemoryReviews();
    public final InMemoryWaitingRequests waitingRequests = new InMemoryWaitingRequests(store);
    public final InMemoryUnpaidVisits unpaidVisits = new InMemoryUnpaidVisits(store);
    public final InMemoryRotation rotation = new InMemoryRotation();
    public final InMemoryWaitlist waitlist = new InMemoryWaitlist(traces);
    public final InMemoryClientRecords clientRecords = new InMemoryClientRecords(store, waitlist);
    public final InMemoryClientVisits clientVisits = new InMemoryClientVisits();
    public final InMemoryClientCards clientCards = new InMemoryClientCards();
    public final InMemoryClientImports clientImports = new InMemoryClientImports();
    public final InMemoryContactChecks contactChecks = new InMemoryContactChecks();
    public final InMemoryChatBot bot = new InMemoryChatBot();
    public final SimulatedChats chatMessages = new SimulatedChats();
    public final InMemoryChatLinks chatLinks = new InMemoryChatLinks();
    public final InMemoryChatInvitations chatInvitations = new InMemoryChatInvitations();
    public final InMemoryMemberChats memberChats = new InMemoryMemberChats();
    public final InMemoryChatPlaces chatPlaces =
            new InMemoryChatPlaces(chatLinks, chatInvitations, memberChats);
    public final InMemoryChatUpdates chatUpdates = new InMemoryChatUpdates();
    public final ClientChats chats = new ClientChats(chatLinks, chatInvitations);
    public final InMemoryClientAccounts accounts = new InMemoryClientAccounts();
    public final RecordedCodes codes = new RecordedCodes();
    public final DerivedSecrets derived = InMemoryPlatform::derivedSecret;
    public final BotSecret botSecret = new BotSecret(derived);
    public final InMemoryLiveNews liveNews = new InMemoryLiveNews();
    public final InMemoryManageLinks links = new InMemoryManageLinks();
    public final InMemoryShortLinks shortLinks = new InMemoryShortLinks();
    public final InMemoryNotices notices = new InMemoryNotices();
    public final InMemoryBells bells = new InMemoryBells();
    public final StaffWords plainStaffWords = InMemoryPlatform::plainly;
    public final InMemoryWarningRounds warningRounds = new InMemoryWarningRounds();
    public final RecordedOwnerEmails ownerEmails = new RecordedOwnerEmails();
    public final InMemoryTeamWishes teamWishes = new InMemoryTeamWishes(traces);
    public final InMemoryReminders reminders = new InMemoryReminders();
    public final InMemoryWordings wordings = new InMemoryWordings(traces);
    private final PlainWords plainWords = new PlainWords();
    public final SimulatedTexts texts = new SimulatedTexts(clock);
    public final RecordedEmails emails = new RecordedEmails();
    public final RecordedStaffEmails staffEmails = new RecordedStaffEmails();
    public final RecordedTemplates templates = new RecordedTemplates();
    public final RecordedPushes pushes = new RecordedPushes();
    public final InMemoryPushSubscriptions browsers = new InMemoryPushSubscriptions();
    private final PushKeys pushKeys = () -> Optional.of("key");
    public final InMemoryTeams teams = new InMemoryTeams();
    public final InMemoryAccounts teamAccounts = new InMemoryAccounts(realms);
    public final InMemorySignOuts signOuts = new InMemorySignOuts();
    public final RecordedInvitations invitations = new RecordedInvitations();

    public final InMemoryTermsRecords terms = new InMemoryTermsRecords();
    public final InMemoryTombstones tombstones = new InMemoryTombstones();
    public final RecordedClosingEmails closingEmails = new RecordedClosingEmails();
    public final InMemoryBelongings belongings =
            new InMemoryBelongings(
                    businesses::clear,
                    List.of(
                            offerings::clear,
                            arrangements::clear,
                            noticeChoices::clear,
                            wordings::clear,
                            staff::clear,
                            resources::clear,
                            albums::clear,
                            images::clear,
                            store::clear,
                            rotation::clear,
                            waitlist::clear,
                            clientVisits::clear,
                            charges::clear,
                            receipts::clear,
                            books::clear,
                            cashRegisters::clear,
                            fiscalRecords::clear,
                            registerTurns::clear,
                            clientCards::clear,
                            clientImports::clear,
                            contactChecks::clear,
                            chatLinks::clear,
                            chatInvitations::clear,
                            memberChats::clear,
                            notices::clear,
                            teamWishes::clear,
                            browsers::clear,
                            shortLinks::clear,
                            teams::clear,
                            signOuts::clear,
                            terms::clear,
                            secrets::clear,
                            traces::clear,
                            auditLog::clear));

    public final InMemoryTallies tallies = new InMemoryTallies();
    public final Pace pace = new Pace(tallies, Limits.USUAL, clock);
    public final Traffic traffic = new Traffic(pace);

    public final BookingOffice office =
            new BookingOffice(businesses, offerings, staff, agendas, rotation, clock, ids);

    public final ChatDesk chatDesk =
            new ChatDesk(
                    bot, chats, new TeamChats(memberChats, members()), office, links, botSecret);

    public final VisitMoney visitMoney =
            new VisitMoney(office, receipts, charges, bankConnections, fiscal);

    public final RealmWorks realmWorks = new RealmWorks(realms, realmPool, clock, ids);
    public final Founding founding = new Founding(directory, businesses, realms, realmPool, clock);

    public final InMemoryRegistrations registrations = new InMemoryRegistrations();
    public final RecordedRegistrationEmails registrationEmails = new RecordedRegistrationEmails();
    public final RegistrationDesk desk =
            new RegistrationDesk(
                    registrations,
                    registrationEmails,
                    purpose -> purpose.getBytes(StandardCharsets.UTF_8),
                    instance,
                    clock);
    private final TeamDesk teamDesk = new TeamDesk(teams, teamAccounts, signOuts, callers, clock);

    private final Map<Class<?>, Supplier<?>> useCases =
            Stream.of(
                            ofBusinesses(),
                            ofRegistration(),
                            ofRealms(),
                            ofJobs(),
                            ofExports(),
                            ofRules(),
                            ofCatalog(),
                            ofStaff(),
                            ofPhotos(),
                            ofAddresses(),
                            ofClients(),
                            ofAccounts(),
                            ofClientCards(),
                            ofImports(),
                            ofChats(),
                            ofPrivacy(),
                            ofBrowsers(),
                            ofOwners(),
                            ofTeams(),
                            ofPlatform(),
                            ofAudit(),
                            ofOperator(),
                            ofClosing(),
                            ofSecrets(),
                            ofPayments(),
                            ofRegisters())
                    .flatMap(some -> some.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Every inbound port.
    public Set<Class<?>> ports() {
        return useCases.keySet();
    }

    /// The inbound port of this type.
    public <P> P port(Class<P> type) {
        var useCase = useCases.get(type);
        if (useCase == null) {
            throw new IllegalArgumentException("not an inbound port: " + type);
        }
        var privacy = TeamUseCases.phonePrivacy(teams);
        return new BoundaryProxy(callers, privacy, origins, clock)
                .around(type, type.cast(useCase.get()));
    }

    private Map<Class<?>, Supplier<?>> ofBusinesses() {
        return Map.of(
                ResolveSlug.class,
                () -> BusinessUseCases.resolveSlug(directory),
                DescribeBusiness.class,
                () -> BusinessUseCases.describeBusiness(businesses),
                CheckSuspension.class,
                () -> BusinessUseCases.checkSuspension(businesses),
                SetWeeklyHours.class,
                () -> BusinessUseCases.setWeeklyHours(businesses),
                ActivateBusiness.class,
                () -> BusinessUseCases.activateBusiness(businesses, offerings),
                ShowSetup.class,
                () -> BusinessUseCases.showSetup(businesses, offerings, staff, callers),
                ShowAddress.class,
                () -> BusinessUseCases.showAddress(businesses),
                ShowBusinessPage.class,
                () ->
                        BusinessUseCases.showBusinessPage(
                                businesses, offerings, arrangements, staff));
    }

    private Map<Class<?>, Supplier<?>> ofAddresses() {
        return Map.of(
                ChangeAddress.class,
                () -> BusinessUseCases.changeAddress(businesses, directory, pace, clock),
                FollowAddress.class,
                () -> BusinessUseCases.followAddress(directory),
                SetPaymentLink.class,
                () -> BusinessUseCases.setPaymentLink(businesses));
    }

    private Map<Class<?>, Supplier<?>> ofRegistration() {
        return Map.of(
                FoundBusiness.class,
                () -> BusinessUseCases.foundBusiness(founding, realmWorks),
                BeginRegistration.class,
                () -> BusinessUseCases.beginRegistration(desk, directory, pace),
                ResendCode.class,
                () -> BusinessUseCases.resendCode(desk),
                ConfirmEmail.class,
                () -> BusinessUseCases.confirmEmail(desk, directory, realmPool),
                RegisterBusiness.class,
                () -> BusinessUseCases.registerBusiness(desk, founding, realmPool, terms),
                ListDueRegistrations.class,
                () -> BusinessUseCases.listDueRegistrations(desk, registrations),
                TendRegistration.class,
                () -> BusinessUseCases.tendRegistration(desk, registrations, realmPool));
    }

    private Map<Class<?>, Supplier<?>> ofRealms() {
        return Map.of(
                ShowRealmPool.class,
                () -> BusinessUseCases.showRealmPool(realmPool),
                CountMissingRealms.class,
                () -> BusinessUseCases.countMissingRealms(realmWorks),
                PrepareRealm.class,
                () -> BusinessUseCases.prepareRealm(realmWorks));
    }

    private Map<Class<?>, Supplier<?>> ofExports() {
        var inventory =
                new Inventory(
                        businesses,
                        offerings,
                        staff,
                        resources,
                        albums,
                        images,
                        teamDesk,
                        new InMemoryVisitRecords(store, waitlist),
                        clientCards,
                        receipts,
                        auditLog);
        return Map.of(
                RequestExport.class,
                () -> ExportUseCases.requestExport(exports, clock, ids),
                ShowExports.class,
                () -> ExportUseCases.showExports(exports),
                OpenExport.class,
                () -> ExportUseCases.openExport(exports, exportFiles, clock),
                ListDueExports.class,
                () -> ExportUseCases.listDueExports(exports),
                WriteExportPart.class,
                () -> ExportUseCases.writeExportPart(exports, exportFiles, inventory, clock),
                BreakOffExport.class,
                () -> ExportUseCases.breakOffExport(exports, exportFiles, clock),
                ListOutlivedExports.class,
                () -> ExportUseCases.listOutlivedExports(exports, clock),
                RemoveExport.class,
                () -> ExportUseCases.removeExport(exports, exportFiles));
    }

    private Map<Class<?>, Supplier<?>> ofJobs() {
        return Map.of(
                RecordJobRun.class,
                () -> JobUseCases.recordJobRun(jobRuns),
                ShowJobs.class,
                () ->
                        JobUseCases.showJobs(
                                jobRuns,
                                realmPool,
                                realms,
                                new PoolTarget(3),
                                new BacklogWatch(notices, traffic, clock)));
    }

    private Map<Class<?>, Supplier<?>> ofRules() {
        return Map.of(
                SetBookingPolicy.class,
                () -> BusinessUseCases.setBookingPolicy(businesses),
                AddClosure.class,
                () -> BusinessUseCases.addClosure(businesses, clock),
                RemoveClosure.class,
                () -> BusinessUseCases.removeClosure(businesses, clock),
                SetPublicHolidays.class,
                () -> BusinessUseCases.setPublicHolidays(businesses, clock),
                SetSchedule.class,
                () -> StaffUseCases.setSchedule(staff, businesses, clock),
                AddScheduleException.class,
                () -> StaffUseCases.addScheduleException(staff, businesses, clock),
                RemoveScheduleException.class,
                () -> StaffUseCases.removeScheduleException(staff, businesses, clock));
    }

    private Map<Class<?>, Supplier<?>> ofCatalog() {
        return Map.of(
                SaveOffering.class,
                () -> CatalogUseCases.saveOffering(offerings, staff, resources),
                DescribeOffering.class,
                () -> CatalogUseCases.describeOffering(offerings),
                ArchiveOffering.class,
                () -> CatalogUseCases.archiveOffering(offerings),
                RestoreOffering.class,
                () -> CatalogUseCases.restoreOffering(offerings),
                ArrangeServices.class,
                () -> CatalogUseCases.arrangeServices(offerings, arrangements),
                ShowCatalogue.class,
                () -> CatalogUseCases.showCatalogue(offerings, arrangements),
                AssignServices.class,
                () -> CatalogUseCases.assignServices(offerings, staff));
    }

    private Map<Class<?>, Supplier<?>> ofStaff() {
        var ahead = new VisitsAhead(agendas, clock);
        return Map.of(
                NameStaffMember.class,
                () -> StaffUseCases.nameStaffMember(staff),
                DescribeStaffMember.class,
                () -> StaffUseCases.describeStaffMember(staff),
                ArchiveStaffMember.class,
                () -> StaffUseCases.archiveStaffMember(staff, businesses, ahead),
                RestoreStaffMember.class,
                () -> StaffUseCases.restoreStaffMember(staff),
                ShowPeople.class,
                () -> StaffUseCases.showPeople(staff, businesses),
                ShowAffectedVisits.class,
                () -> StaffUseCases.showAffectedVisits(staff, businesses, ahead),
                SaveResource.class,
                () -> StaffUseCases.saveResource(resources),
                ArchiveResource.class,
                () -> StaffUseCases.archiveResource(resources),
                ListResources.class,
                () -> StaffUseCases.listResources(resources));
    }

    private Map<Class<?>, Supplier<?>> ofPhotos() {
        var photos = new PhotoStore(albums, images, clock);
        return Map.of(
                AddPhoto.class,
                () -> PhotoUseCases.addPhoto(photos, staff, new InMemoryRenditions(), pace, ids),
                RemovePhoto.class,
                () -> PhotoUseCases.removePhoto(photos),
                DescribePhoto.class,
                () -> PhotoUseCases.describePhoto(photos),
                ArrangePhotos.class,
                () -> PhotoUseCases.arrangePhotos(photos),
                ShowAlbum.class,
                () -> PhotoUseCases.showAlbum(albums),
                ShowPublicAlbum.class,
                () -> PhotoUseCases.showPublicAlbum(businesses, albums),
                ShowPhoto.class,
                () -> PhotoUseCases.showPhoto(businesses, images));
    }

    private Map<Class<?>, Supplier<?>> ofClients() {
        return Map.<Class<?>, Supplier<?>>ofEntries(
                Map.entry(
                        BookAppointment.class,
                        () -> BookingUseCases.bookAppointment(office, links, pace)),
                Map.entry(HoldSlot.class, () -> BookingUseCases.holdSlot(office)),
                Map.entry(ReleaseHold.class, () -> BookingUseCases.releaseHold(office)),
                Map.entry(PlanSeries.class, () -> BookingUseCases.planSeries(office)),
                Map.entry(
                        BookSeries.class,
                        () -> BookingUseCases.bookSeries(office, callers, links, pace)),
                Map.entry(ShowFreeStarts.class, () -> BookingUseCases.showFreeStarts(office)),
                Map.entry(ExplainDay.class, () -> BookingUseCases.explainDay(office)),
                Map.entry(ExplainStart.class, () -> BookingUseCases.explainStart(office)),
                Map.entry(OpenManageLink.class, () -> BookingUseCases.openManageLink(links, clock)),
                Map.entry(
                        OpenShortLink.class,
                        () -> BookingUseCases.openShortLink(shortLinks, links, clock)),
                Map.entry(
                        ShowMyAppointment.class,
                        () -> BookingUseCases.showMyAppointment(office, links)),
                Map.entry(
                        CancelMyAppointment.class,
                        () -> BookingUseCases.cancelMyAppointment(office, links)),
                Map.entry(AskForChange.class, () -> BookingUseCases.askForChange(office, links)),
                Map.entry(PromiseToCome.class, () -> BookingUseCases.promiseToCome(office, links)),
                Map.entry(
                        ShowMyCalendarFile.class,
                        () ->
                                BookingUseCases.showMyCalendarFile(
                                        office, links, new PlainCalendarFiles(), instance)),
                Map.entry(
                        ShowMyMessages.class,
                        () -> BookingUseCases.showMyMessages(office, clientCards, links)),
                Map.entry(
                        ChooseMyMessages.class,
                        () ->
                                BookingUseCases.chooseMyMessages(
                                        office, clientCards, clientVisits, links)),
                Map.entry(
                        AgreeToWhatsApp.class,
                        () ->
                                BookingUseCases.agreeToWhatsApp(
                                        office, clientCards, clientVisits, links)),
                Map.entry(
                        ShowMyMoveStarts.class,
                        () -> BookingUseCases.showMyMoveStarts(office, links)),
                Map.entry(
                        MoveMyAppointment.class,
                        () -> BookingUseCases.moveMyAppointment(office, links)),
                Map.entry(GiveFeedback.class, () -> BookingUseCases.giveFeedback(office, links)),
                Map.entry(
                        ShowReviews.class, () -> BookingUseCases.showReviews(businesses, reviews)),
                Map.entry(
                        WatchMyAppointment.class,
                        () -> BookingUseCases.watchMyAppointment(liveNews, office, links)),
                Map.entry(
                        RenewMyManageLink.class,
                        () -> BookingUseCases.renewMyManageLink(office, links, shortLinks)),
                Map.entry(
                        ShowMyBookings.class,
                        () -> BookingUseCases.showMyBookings(office, clientVisits, links, callers)),
                Map.entry(
                        ShowMyPeople.class,
                        () -> BookingUseCases.showMyPeople(agendas, clientVisits, callers)),
                Map.entry(
                        JoinWaitlist.class,
                        () -> BookingUseCases.joinWaitlist(office, waitlist, links, pace)),
                Map.entry(
                        AnswerOffer.class,
                        () -> BookingUseCases.answerOffer(office, waitlist, notices, links)),
                Map.entry(
                        ShowMyOffer.class,
                        () -> BookingUseCases.showMyOffer(waitlist, links, clock)));
    }

    private Map<Class<?>, Supplier<?>> ofAccounts() {
        return Map.of(
                RequestCode.class,
                () ->
                        ClientUseCases.requestCode(
                                businesses, contactChecks, codes, codes, derived, clock),
                OpenAccount.class,
                () -> ClientUseCases.openAccount(contactChecks, accounts, browsers, derived, clock),
                VerifyMyPhone.class,
                () ->
                        ClientUseCases.verifyMyPhone(
                                contactChecks, accounts, browsers, derived, callers, clock));
    }

    private Map<Class<?>, Supplier<?>> ofClientCards() {
        return Map.of(
                FindClients.class,
                () -> ClientUseCases.findClients(clientCards),
                ListClients.class,
                () -> ClientUseCases.listClients(clientCards, businesses, clock),
                ShowClient.class,
                () -> ClientUseCases.showClient(clientCards),
                ListClientVisits.class,
                () -> ClientUseCases.listClientVisits(clientCards, clientVisits, agendas),
                SaveClient.class,
                () -> ClientUseCases.saveClient(clientCards, clock),
                AddNote.class,
                () -> ClientUseCases.addNote(clientCards, clock),
                RemoveNote.class,
                () -> ClientUseCases.removeNote(clientCards),
                MergeClients.class,
                () -> ClientUseCases.mergeClients(clientCards),
                ListAlike.class,
                () -> ClientUseCases.listAlike(clientCards));
    }

    private Map<Class<?>, Supplier<?>> ofImports() {
        return Map.of(
                ImportClients.class,
                () -> ClientUseCases.importClients(clientCards, clientImports, clock, ids),
                ShowImport.class,
                () -> ClientUseCases.showImport(clientImports, clock));
    }

    private Map<Class<?>, Supplier<?>> ofChats() {
        return Map.ofEntries(
                Map.entry(ShowMyChat.class, () -> ChatUseCases.showMyChat(chatDesk)),
                Map.entry(InviteMyChat.class, () -> ChatUseCases.inviteMyChat(chatDesk, callers)),
                Map.entry(LeaveMyChat.class, () -> ChatUseCases.leaveMyChat(chatDesk)),
                Map.entry(ShowTeamChat.class, () -> ChatUseCases.showTeamChat(chatDesk, callers)),
                Map.entry(
                        InviteTeamChat.class, () -> ChatUseCases.inviteTeamChat(chatDesk, callers)),
                Map.entry(LeaveTeamChat.class, () -> ChatUseCases.leaveTeamChat(chatDesk, callers)),
                Map.entry(
                        FindChat.class,
                        () -> ChatUseCases.findChat(chatPlaces, chatUpdates, botSecret)),
                Map.entry(LinkChat.class, () -> ChatUseCases.linkChat(chatDesk)),
                Map.entry(ConfirmChat.class, () -> ChatUseCases.confirmChat(chatDesk)),
                Map.entry(ShowChat.class, () -> ChatUseCases.showChat(chatDesk)),
                Map.entry(UnlinkChat.class, () -> ChatUseCases.unlinkChat(chatDesk)),
                Map.entry(
                        NoteChatUpdate.class,
                        () -> ChatUseCases.noteChatUpdate(chatUpdates, botSecret, clock)));
    }

    private Map<Class<?>, Supplier<?>> ofPrivacy() {
        var stores =
                new ClientStores(
                        clientRecords,
                        agendas,
                        waitlist,
                        clientVisits,
                        clientCards,
                        clientMoney,
                        reviews,
                        contactChecks,
                        browsers,
                        shortLinks,
                        chats,
                        new KeptExports(exports, exportFiles));
        var signIns = new ClientSignIns(accounts, signOuts);
        return Map.of(
                EraseClient.class,
                () -> PrivacyUseCases.eraseClient(stores, signIns, auditLog, derived, clock),
                ShowMyFile.class,
                () ->
                        PrivacyUseCases.showMyFile(
                                clientRecords, clientCards, clientMoney, chatLinks, callers),
                EraseMyTraces.class,
                () ->
                        PrivacyUseCases.eraseMyTraces(
                                stores, signIns, auditLog, derived, clock, callers));
    }

    private Map<Class<?>, Supplier<?>> ofBrowsers() {
        return Map.of(
                ShowPush.class,
                () -> PushUseCases.showPush(pushKeys, browsers, agendas, links, callers, clock),
                TurnOnPush.class,
                () -> PushUseCases.turnOnPush(browsers, agendas, links, callers, clock),
                TurnOffPush.class,
                () -> PushUseCases.turnOffPush(browsers, agendas, links, callers, clock));
    }

    private static byte[] derivedSecret(String purpose) {
        return purpose.getBytes(StandardCharsets.UTF_8);
    }

    private Map<Class<?>, Supplier<?>> ofOwners() {
        return Map.<Class<?>, Supplier<?>>ofEntries(
                Map.entry(
                        BookForClient.class, () -> BookingUseCases.bookForClient(office, callers)),
                Map.entry(
                        AnswerFeedback.class,
                        () -> BookingUseCases.answerFeedback(office, reviews)),
                Map.entry(
                        PublishFeedback.class,
                        () -> BookingUseCases.publishFeedback(office, reviews)),
                Map.entry(ListFeedback.class, () -> BookingUseCases.listFeedback(reviews)),
                Map.entry(AnswerClient.class, () -> BookingUseCases.answerClient(office, callers)),
                Map.entry(
                        RemindClient.class,
                        () -> BookingUseCases.remindClient(office, clientReach(), callers)),
                Map.entry(ShowReminder.class, () -> BookingUseCases.showReminder(office, links)),
                Map.entry(
                        ShowNoticeSettings.class,
                        () -> NoticeUseCases.showNoticeSettings(noticeChoices)),
                Map.entry(
                        SetNoticeSettings.class,
                        () -> NoticeUseCases.setNoticeSettings(noticeChoices)),
                Map.entry(
                        SetDeliveryRules.class,
                        () -> NoticeUseCases.setDeliveryRules(noticeChoices, planner())),
                Map.entry(
                        ShowBell.class,
                        () -> NoticeUseCases.showBell(bellBoard(), office, callers)),
                Map.entry(ShowUnread.class, () -> NoticeUseCases.showUnread(bellBoard(), callers)),
                Map.entry(ReadBell.class, () -> NoticeUseCases.readBell(bellBoard(), callers)),
                Map.entry(
                        ListDueWarnings.class,
                        () -> NoticeUseCases.listDueWarnings(bellBoard(), warningRounds, tenants)),
                Map.entry(
                        WarnOwners.class,
                        () ->
                                NoticeUseCases.warnOwners(
                                        bellBoard(),
                                        warningRounds,
                                        businesses,
                                        members(),
                                        ownerEmails,
                                        instance)),
                Map.entry(ShowChannels.class, () -> NoticeUseCases.showChannels(ways())),
                Map.entry(
                        ShowWaysToClients.class,
                        () -> NoticeUseCases.showWaysToClients(noticeChoices, ways())),
                Map.entry(
                        ShowWords.class,
                        () ->
                                NoticeUseCases.showWords(
                                        wordings,
                                        plainWords,
                                        () -> Optional.of(SimulatedTexts.PRICE),
                                        NoticeUseCases.examples(
                                                office, plainWords, links, instance))),
                Map.entry(WordMessage.class, () -> NoticeUseCases.wordMessage(wordings)),
                Map.entry(UseUsualWords.class, () -> NoticeUseCases.useUsualWords(wordings)),
                Map.entry(
                        ListNotices.class,
                        () -> NoticeUseCases.listNotices(notices, office, members())),
                Map.entry(
                        ShowMyWishes.class,
                        () -> NoticeUseCases.showMyWishes(members(), ways(), callers)),
                Map.entry(
                        ChooseMyWishes.class,
                        () -> NoticeUseCases.chooseMyWishes(members(), callers)),
                Map.entry(
                        ResendNotice.class,
                        () -> NoticeUseCases.resendNotice(notices, noticeFacts())),
                Map.entry(TakePayment.class, () -> BookingUseCases.takePayment(office, callers)),
                Map.entry(GiveDiscount.class, () -> BookingUseCases.giveDiscount(office, callers)),
                Map.entry(
                        ReturnPayment.class, () -> BookingUseCases.returnPayment(office, callers)),
                Map.entry(ListUnpaid.class, () -> BookingUseCases.listUnpaid(office, unpaidVisits)),
                Map.entry(
                        ReinstateAppointment.class,
                        () -> BookingUseCases.reinstateAppointment(office, callers)),
                Map.entry(
                        ResizeAppointment.class,
                        () -> BookingUseCases.resizeAppointment(office, callers)),
                Map.entry(
                        MoveAppointment.class,
                        () -> BookingUseCases.moveAppointment(office, callers)),
                Map.entry(
                        ConfirmAppointment.class,
                        () -> BookingUseCases.confirmAppointment(office, callers)),
                Map.entry(
                        CancelAppointment.class,
                        () -> BookingUseCases.cancelAppointment(office, callers)),
                Map.entry(
                        RecordProgress.class,
                        () -> BookingUseCases.recordProgress(office, callers)),
                Map.entry(BlockTime.class, () -> BookingUseCases.blockTime(office, callers)),
                Map.entry(UnblockTime.class, () -> BookingUseCases.unblockTime(agendas, callers)),
                Map.entry(
                        ExplainStartToOwner.class,
                        () -> BookingUseCases.explainStartToOwner(office)),
                Map.entry(
                        ShowAppointment.class,
                        () -> BookingUseCases.showAppointment(agendas, callers)),
                Map.entry(
                        RenewManageLink.class,
                        () -> BookingUseCases.renewManageLink(office, callers, links, shortLinks)),
                Map.entry(
                        ExportClient.class,
                        () ->
                                BookingUseCases.exportClient(
                                        clientRecords, clientCards, clientMoney, chatLinks)),
                Map.entry(ShowCalendar.class, () -> BookingUseCases.showCalendar(office, callers)),
                Map.entry(ShowDay.class, () -> BookingUseCases.showDay(office, callers)),
                Map.entry(ShowMoveStarts.class, () -> BookingUseCases.showMoveStarts(office)),
                Map.entry(
                        ShowRequests.class,
                        () -> BookingUseCases.showRequests(office, waitingRequests)),
                Map.entry(
                        ShowToday.class,
                        () ->
                                BookingUseCases.showToday(
                                        office,
                                        waitingRequests,
                                        unpaidVisits,
                                        notices,
                                        moneyWorries,
                                        callers)),
                Map.entry(ShowWaitlist.class, () -> BookingUseCases.showWaitlist(waitlist)),
                Map.entry(WatchBookings.class, () -> BookingUseCases.watchBookings(liveNews)));
    }

    private Map<Class<?>, Supplier<?>> ofAudit() {
        return Map.of(
                ListDueTraces.class,
                () -> AuditUseCases.listDueTraces(traces, clock),
                RelayTraces.class,
                () -> AuditUseCases.relayTraces(traces, auditLog),
                ShowAuditLog.class,
                () -> AuditUseCases.showAuditLog(auditLog));
    }

    private Map<Class<?>, Supplier<?>> ofSecrets() {
        return Map.of(
                ListOutdatedSecrets.class,
                () -> SecretUseCases.listOutdatedSecrets(secrets),
                ResealSecret.class,
                () -> SecretUseCases.resealSecret(secrets));
    }

    private Map<Class<?>, Supplier<?>> ofPayments() {
        return Map.<Class<?>, Supplier<?>>ofEntries(
                Map.entry(ConnectBank.class, () -> PaymentUseCases.connectBank(bank)),
                Map.entry(
                        ChooseTradePoint.class,
                        () -> PaymentUseCases.chooseTradePoint(bank, clock)),
                Map.entry(DisconnectBank.class, () -> PaymentUseCases.disconnectBank(bank)),
                Map.entry(ShowBiller.class, () -> PaymentUseCases.showBiller(billing)),
                Map.entry(TurnOnBiller.class, () -> PaymentUseCases.turnOnBiller(billing)),
                Map.entry(TurnOffBiller.class, () -> PaymentUseCases.turnOffBiller(billing)),
                Map.entry(SetBillerName.class, () -> PaymentUseCases.setBillerName(billing)),
                Map.entry(
                        ShowMyBill.class, () -> PaymentUseCases.showMyBill(office, billing, links)),
                Map.entry(ShowBill.class, () -> PaymentUseCases.showBill(office, billing)),
                Map.entry(
                        TakeBillPayment.class,
                        () -> PaymentUseCases.takeBillPayment(office, billing, charges)),
                Map.entry(ShowBank.class, () -> PaymentUseCases.showBank(bankConnections)),
                Map.entry(ShowBankWays.class, () -> PaymentUseCases.showBankWays(bankConnections)),
                Map.entry(
                        SendInvoice.class,
                        () -> PaymentUseCases.sendInvoice(office, bank, charges)),
                Map.entry(
                        OfferRefundCode.class,
                        () -> PaymentUseCases.offerRefundCode(bank, charges, clock)),
                Map.entry(
                        WithdrawInvoice.class,
                        () -> PaymentUseCases.withdrawInvoice(bank, charges, clock)),
                Map.entry(
                        FindOutIfPaid.class,
                        () -> PaymentUseCases.findOutIfPaid(bank, charges, clock)),
                Map.entry(TryBank.class, () -> PaymentUseCases.tryBank(office, bank, charges)),
                Map.entry(
                        PayInAdvance.class,
                        () -> PaymentUseCases.payInAdvance(office, bank, charges, links, pace)),
                Map.entry(
                        PayForVisit.class,
                        () -> PaymentUseCases.payForVisit(office, bank, charges, links, pace)),
                Map.entry(
                        ShowMyPayment.class,
                        () -> PaymentUseCases.showMyPayment(office, bank, charges, links)),
                Map.entry(
                        WatchMyPayment.class,
                        () -> PaymentUseCases.watchMyPayment(office, charges, links, chargeNews)),
                Map.entry(WatchCharge.class, () -> PaymentUseCases.watchCharge(chargeNews)),
                Map.entry(ListReceipts.class, () -> PaymentUseCases.listReceipts(receipts)),
                Map.entry(
                        ShowReceipts.class,
                        () -> PaymentUseCases.showReceipts(receipts, fiscal, callers)),
                Map.entry(
                        ShowMyReceipts.class,
                        () -> PaymentUseCases.showMyReceipts(office, receipts, fiscal, links)),
                Map.entry(
                        ShowReport.class, () -> PaymentUseCases.showReport(receipts, clientVisits)),
                Map.entry(ShowCharges.class, () -> PaymentUseCases.showCharges(charges)),
                Map.entry(ListMoneyBack.class, () -> PaymentUseCases.listMoneyBack(charges)),
                Map.entry(GiveMoneyBack.class, () -> PaymentUseCases.giveMoneyBack(charges, clock)),
                Map.entry(
                        ConfirmGivenBack.class,
                        () -> PaymentUseCases.confirmGivenBack(office, bank, charges, callers)),
                Map.entry(
                        ListDueCharges.class, () -> PaymentUseCases.listDueCharges(charges, clock)),
                Map.entry(
                        NoteGivenBack.class,
                        () -> PaymentUseCases.noteGivenBack(office, bank, charges, callers)),
                Map.entry(
                        ListDueReconciliations.class,
                        () -> PaymentUseCases.listDueReconciliations(books, clock)),
                Map.entry(
                        ReconcileWithBank.class,
                        () -> PaymentUseCases.reconcileWithBank(office, bank, charges)),
                Map.entry(
                        ShowReconciliations.class,
                        () -> PaymentUseCases.showReconciliations(books)),
                Map.entry(
                        PursueCharge.class,
                        () -> PaymentUseCases.pursueCharge(office, bank, charges, chargeNews)));
    }

    private Map<Class<?>, Supplier<?>> ofRegisters() {
        return Map.of(
                ShowRegister.class,
                () -> PaymentUseCases.showRegister(fiscal),
                ConnectRegister.class,
                () -> PaymentUseCases.connectRegister(fiscal, clock),
                DisconnectRegister.class,
                () -> PaymentUseCases.disconnectRegister(fiscal),
                ListUnregistered.class,
                () -> PaymentUseCases.listUnregistered(fiscalRecords),
                RegisterAgain.class,
                () -> PaymentUseCases.registerAgain(fiscalRecords, clock),
                ListDueReceipts.class,
                () -> PaymentUseCases.listDueReceipts(fiscalRecords, clock),
                RegisterReceipt.class,
                () -> PaymentUseCases.registerReceipt(fiscal, receipts, clock));
    }

    private Map<Class<?>, Supplier<?>> ofTeams() {
        return Map.of(
                ShowTeam.class,
                () -> TeamUseCases.showTeam(teamDesk),
                InviteColleague.class,
                () ->
                        TeamUseCases.inviteColleague(
                                teamDesk, businesses, staff, invitations, instance, ids),
                RevokeInvitation.class,
                () -> TeamUseCases.revokeInvitation(teamDesk),
                ShowInvitation.class,
                () -> TeamUseCases.showInvitation(teams, businesses, clock),
                AcceptInvitation.class,
                () -> TeamUseCases.acceptInvitation(teams, teamAccounts, clock),
                ChangeColleague.class,
                () -> TeamUseCases.changeColleague(teamDesk, staff),
                RemoveColleague.class,
                () -> TeamUseCases.removeColleague(teamDesk, teamWishes, browsers, memberChats),
                SignOutEverywhere.class,
                () -> TeamUseCases.signOutEverywhere(teamDesk, browsers, memberChats),
                ShowPhonesToStaff.class,
                () -> TeamUseCases.showPhonesToStaff(teamDesk));
    }

    private Map<Class<?>, Supplier<?>> ofPlatform() {
        return Map.<Class<?>, Supplier<?>>ofEntries(
                Map.entry(
                        ListDueAgendas.class,
                        () -> BookingUseCases.listDueAgendas(dueAgendas, clock)),
                Map.entry(
                        RelayNews.class,
                        () ->
                                BookingUseCases.relayNews(
                                        office,
                                        waitlist,
                                        notices,
                                        clientVisits,
                                        clientCards,
                                        reviews,
                                        visitMoney,
                                        telling(),
                                        liveNews)),
                Map.entry(
                        ListDueOffers.class, () -> BookingUseCases.listDueOffers(waitlist, clock)),
                Map.entry(
                        PassOffer.class,
                        () -> BookingUseCases.passOffer(office, waitlist, notices)),
                Map.entry(
                        ListDueNotices.class, () -> NoticeUseCases.listDueNotices(notices, clock)),
                Map.entry(
                        ListOldMessages.class,
                        () ->
                                NoticeUseCases.listOldMessages(
                                        new InMemoryOldMessages(notices, bells), clock)),
                Map.entry(
                        ForgetMessages.class,
                        () -> NoticeUseCases.forgetMessages(notices, bells, clock)),
                Map.entry(
                        ListDueReminders.class,
                        () -> NoticeUseCases.listDueReminders(reminders, clock)),
                Map.entry(
                        Remind.class,
                        () -> NoticeUseCases.remind(office, notices, noticeChoices, reminders)),
                Map.entry(
                        TakeStopWord.class,
                        () -> NoticeUseCases.takeStopWord(clientCards, port(SilenceClient.class))),
                Map.entry(SilenceClient.class, () -> NoticeUseCases.silenceClient(clientCards)),
                Map.entry(
                        SendNotice.class,
                        () ->
                                NoticeUseCases.sendNotice(
                                        notices,
                                        noticeChoices,
                                        noticeFacts(),
                                        ways(),
                                        traffic,
                                        clock)),
                Map.entry(
                        TakeDeliveryReport.class,
                        () -> NoticeUseCases.takeDeliveryReport(notices, port(NoteDelivery.class))),
                Map.entry(NoteDelivery.class, () -> NoticeUseCases.noteDelivery(notices, clock)));
    }

    private Planner planner() {
        return new Planner(reminders, noticeChoices, clock);
    }

    public Telling telling() {
        return new Telling(notices, planner(), bells, members());
    }

    private static StaffText plainly(StaffMessage message) {
        var start = message.appointment().slot().start();
        var zone = message.business().zone();
        var line = "%s %s".formatted(message.news(), LocalDateTime.ofInstant(start, zone));
        var client = message.appointment().client().name();
        return new StaffText(line, line + ", " + client, "Day " + message.language());
    }

    public BellBoard bellBoard() {
        return new BellBoard(bells, announcements, clock);
    }

    private NoticeFacts noticeFacts() {
        return NoticeUseCases.facts(office, waitlist, links, instance);
    }

    private ClientReach clientReach() {
        return NoticeUseCases.clientReach(noticeFacts(), ways(), noticeChoices);
    }

    private Ways ways() {
        var words = NoticeUseCases.words(wordings, plainWords);
        return NoticeUseCases.ways(
                List.of(
                        NoticeUseCases.byEmail(emails, words),
                        NoticeUseCases.bySms(
                                texts, words, new ShortPages(links, shortLinks, instance, clock)),
                        NoticeUseCases.byTelegram(chatMessages, chatLinks, words),
                        NoticeUseCases.byWhatsApp(templates, words),
                        NoticeUseCases.byWebPush(pushKeys, pushes, browsers, words),
                        NoticeUseCases.byStaffEmail(staffEmails, members(), instance),
                        NoticeUseCases.byStaffTelegram(
                                chatMessages, memberChats, plainStaffWords, members(), instance),
                        NoticeUseCases.byStaffPush(
                                pushKeys, pushes, browsers, plainStaffWords, members(), instance)),
                clientCards,
                members(),
                () -> 0);
    }

    public Members members() {
        return new Members(new Roster(teams, teamAccounts), teamWishes, terms);
    }

    private Map<Class<?>, Supplier<?>> ofClosing() {
        var ahead = new AheadOfClients(agendas, staff, clock);
        var news = new OwnersNews(teams, teamAccounts, terms, ahead, closingEmails, instance);
        var deletion =
                new Deletion(
                        businesses,
                        directory,
                        realms,
                        realmPool,
                        realmPool,
                        belongings,
                        tombstones,
                        new KeptExports(exports, exportFiles));
        return Map.of(
                CloseBusiness.class,
                () -> ClosingUseCases.closeBusiness(businesses, ahead, clock),
                KeepBusiness.class,
                () -> ClosingUseCases.keepBusiness(businesses, clock),
                ShowClosing.class,
                () -> ClosingUseCases.showClosing(businesses, ahead),
                CheckClosing.class,
                () -> ClosingUseCases.checkClosing(businesses),
                ListDueClosings.class,
                () ->
                        ClosingUseCases.listDueClosings(
                                new InMemoryDueClosings(businesses), tombstones, clock),
                ListTombstones.class,
                () -> ClosingUseCases.listTombstones(tombstones),
                PursueClosing.class,
                () -> ClosingUseCases.pursueClosing(businesses, news, deletion, clock));
    }

    private Map<Class<?>, Supplier<?>> ofOperator() {
        return Map.<Class<?>, Supplier<?>>ofEntries(
                Map.entry(
                        ListAnnouncements.class,
                        () -> PlatformUseCases.listAnnouncements(announcements)),
                Map.entry(
                        PublishAnnouncement.class,
                        () -> PlatformUseCases.publishAnnouncement(announcements, clock)),
                Map.entry(
                        ShowAnnouncements.class,
                        () -> PlatformUseCases.showAnnouncements(announcements, clock)),
                Map.entry(
                        WithdrawAnnouncement.class,
                        () -> PlatformUseCases.withdrawAnnouncement(announcements)),
                Map.entry(
                        FindBusinesses.class,
                        () -> DirectoryUseCases.findBusinesses(directoryEntries, signs)),
                Map.entry(
                        ListPublicPages.class,
                        () -> DirectoryUseCases.listPublicPages(directoryEntries)),
                Map.entry(ListTenants.class, () -> PlatformUseCases.listTenants(tenants)),
                Map.entry(
                        SuspendBusiness.class,
                        () -> PlatformUseCases.suspendBusiness(businesses, clock)),
                Map.entry(ResumeBusiness.class, () -> PlatformUseCases.resumeBusiness(businesses)));
    }
}
