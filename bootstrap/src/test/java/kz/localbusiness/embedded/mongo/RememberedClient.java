package kz.localbusiness.embedded.mongo;

import static kz.localbusiness.embedded.mongo.StoresOnEmbeddedMongo.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.chat.ChatDesk;
import kz.localbusiness.application.chat.ChatUseCases;
import kz.localbusiness.application.chat.ClientChats;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.TeamChats;
import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.application.client.ClientUseCases;
import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.InMemoryClientAccounts;
import kz.localbusiness.application.client.out.RecordedCodes;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.export.out.InMemoryExportFiles;
import kz.localbusiness.application.notice.PushUseCases;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.privacy.ClientSignIns;
import kz.localbusiness.application.privacy.ClientStores;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.application.privacy.PrivacyUseCases;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.chat.ChatDecision.ChatLinked;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.client.AccountDecision.AccountReady;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.notice.PushDecision.Listening;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A client of a salon over the product's stores, who leaves something wherever clients can; and
/// what the owner writes of her.
final class RememberedClient {

    private static final PhoneNumber PHONE = new PhoneNumber("+77015550199");
    private static final EmailAddress EMAIL = new EmailAddress("sezimtal.dana@example.kz");
    private static final Contact BY_PHONE = new Contact.Phone(PHONE);
    private static final Contact BY_EMAIL = new Contact.Email(EMAIL);

    private final SalonOnEmbeddedMongo salon = new SalonOnEmbeddedMongo();
    private final InMemoryClientAccounts accounts = new InMemoryClientAccounts();
    private final RecordedCodes codes = new RecordedCodes();
    private final Charges charges = store(Charges.class);
    private final ContactChecks checks = store(ContactChecks.class);
    private final PushSubscriptions browsers = store(PushSubscriptions.class);
    private final ClientChats chats =
            new ClientChats(store(ChatLinks.class), store(ChatInvitations.class));

    /// What nobody may find, in any spelling that people use.
    Stream<String> traces() {
        var masked = PHONE.masked().value();
        return Stream.of("5550199", "555 01 99", masked, "Sezimtal", "wardrobe", "gossip", "rude");
    }

    void leavesTracesEverywhere() {
        var seen = books("10:00");
        var moved = books("12:00");
        var cancelled = books("14:00");
        waits();
        salon.toldEverything();
        asksForCodes();
        listens(seen);
        opensTheBot(seen);
        beginsToPay();
        isSentAnInvoice(seen);
        cancel(cancelled);
        moves(moved, "15:00");
        salon.clock.advance(Duration.ofHours(36));
        praises(seen);
        salon.toldEverything();
        record(moved);
    }

    ErasureDecision erased() {
        var stores =
                new ClientStores(
                        store(ClientRecords.class),
                        salon.office.agendas(),
                        salon.waitlist,
                        salon.visits,
                        salon.cards,
                        new ClientMoney(charges, store(Receipts.class), salon.fiscal),
                        salon.reviews,
                        checks,
                        browsers,
                        store(ShortLinks.class),
                        chats,
                        new KeptExports(store(Exports.class), new InMemoryExportFiles()));
        var signIns = new ClientSignIns(accounts, store(SignOutLog.class));
        var log = store(AuditLog.class);
        var secrets = SalonOnEmbeddedMongo.SECRETS;
        var erase = PrivacyUseCases.eraseClient(stores, signIns, log, secrets, salon.clock);
        var command = new EraseClient.Command(salon.business, PHONE);
        return salon.asOwner(() -> salon.port(EraseClient.class, erase).erase(command));
    }

    void isToldOn() {
        salon.toldEverything();
    }

    List<Appointment> erasedVisits() {
        return salon.day().appointments().stream()
                .filter(visit -> visit.client().isErased())
                .toList();
    }

    /// All that is left of what she began to pay, and of her invoice.
    List<Charge> erasedCharges() {
        return CurrentBusiness.as(salon.business, () -> charges.begunSince(Instant.EPOCH, 9));
    }

    private Appointment books(String time) {
        var book = BookingUseCases.bookAppointment(salon.office, salon.links, salon.pace);
        var command =
                BookAppointment.Command.of(
                        salon.business,
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        salon.haircut,
                        salon.aigerim,
                        salon.at(time),
                        details());
        var answer = salon.port(BookAppointment.class, book).book(command);
        return ((Booked) answer.decision()).appointment();
    }

    private void waits() {
        var join =
                BookingUseCases.joinWaitlist(salon.office, salon.waitlist, salon.links, salon.pace);
        var command =
                new JoinWaitlist.Command(
                        salon.business,
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        salon.haircut,
                        salon.aigerim,
                        SalonOnEmbeddedMongo.DAY,
                        SalonOnEmbeddedMongo.DAY,
                        details());
        as(Joined.class, salon.port(JoinWaitlist.class, join).join(command).decision());
    }

    private void asksForCodes() {
        var request =
                ClientUseCases.requestCode(
                        salon.office.businesses(),
                        checks,
                        codes,
                        codes,
                        SalonOnEmbeddedMongo.SECRETS,
                        salon.clock);
        for (var contact : List.of(BY_PHONE, BY_EMAIL)) {
            var command = new RequestCode.Command(salon.business, contact, Language.RU);
            as(CodeSent.class, salon.port(RequestCode.class, request).request(command));
        }
        var open =
                ClientUseCases.openAccount(
                        checks, accounts, browsers, SalonOnEmbeddedMongo.SECRETS, salon.clock);
        var command =
                new OpenAccount.Command(
                        salon.business,
                        BY_PHONE,
                        codes.lastTo(BY_PHONE).orElseThrow(),
                        new Password("a-long-password"),
                        Language.RU);
        as(AccountReady.class, salon.port(OpenAccount.class, open).open(command));
    }

    private void listens(Appointment visit) {
        var turnOn =
                PushUseCases.turnOnPush(
                        browsers, salon.office.agendas(), salon.links, salon.callers, salon.clock);
        var port = salon.port(TurnOnPush.class, turnOn);
        var browser = PushFixture.browser(1);
        as(
                Listening.class,
                port.turnOn(new TurnOnPush.Command(salon.business, link(visit), browser)));
        var own = new TurnOnPush.Command(salon.business, null, browser);
        as(Listening.class, salon.asClient(PHONE, () -> port.turnOn(own)));
    }

    /// Is written to in one chat, and about to be in another.
    private void opensTheBot(Appointment visit) {
        var secret = new BotSecret(SalonOnEmbeddedMongo.SECRETS);
        var team = new TeamChats(store(MemberChats.class), new InMemoryPlatform().members());
        var desk =
                new ChatDesk(new InMemoryChatBot(), chats, team, salon.office, salon.links, secret);
        var invite = salon.port(InviteMyChat.class, ChatUseCases.inviteMyChat(desk, salon.callers));
        var command = new InviteMyChat.Command(salon.business, visit.id(), link(visit));
        var dana = new Caller.Member(salon.business, "dana", Set.of(Role.CLIENT), null, PHONE);
        var invited = as(Invited.class, salon.as(dana, () -> invite.invite(command)));
        var key = InMemoryChatBot.keyOf(invited.door());
        var start = new LinkChat.Command(secret.text(), key, 7_000_000_001L);
        as(ChatLinked.class, salon.port(LinkChat.class, ChatUseCases.linkChat(desk)).link(start));
        as(Invited.class, invite.invite(command));
    }

    /// The bank opens nothing.
    private void beginsToPay() {
        var now = salon.clock.instant();
        var begun = ChargeFixture.begunBy(salon.business, details(), now);
        add(begun.unopened(Ending.REFUSED, now));
    }

    private void isSentAnInvoice(Appointment visit) {
        var now = salon.clock.instant();
        add(ChargeFixture.unclearInvoice(salon.business, visit.id(), PHONE, now));
    }

    private void add(Charge charge) {
        CurrentBusiness.<Boolean>as(
                salon.business,
                () -> {
                    charges.add(charge);
                    return true;
                });
    }

    private void moves(Appointment visit, String time) {
        var move = BookingUseCases.moveMyAppointment(salon.office, salon.links);
        var command =
                new MoveMyAppointment.Command(
                        salon.business, visit.id(), link(visit), salon.at(time));
        as(Moved.class, salon.port(MoveMyAppointment.class, move).move(command));
    }

    private void cancel(Appointment visit) {
        var cancel = BookingUseCases.cancelAppointment(salon.office, salon.callers);
        var command =
                new CancelAppointment.Command(salon.business, visit.id(), "Sezimtal was rude");
        salon.asOwner(() -> salon.port(CancelAppointment.class, cancel).cancel(command));
    }

    private void record(Appointment visit) {
        var progress = BookingUseCases.recordProgress(salon.office, salon.callers);
        var command =
                new RecordProgress.Command(
                        salon.business, visit.id(), RecordProgress.Progress.NO_SHOW);
        Supplier<Object> missed = () -> salon.port(RecordProgress.class, progress).record(command);
        as(Done.class, salon.asOwner(missed));
    }

    private void praises(Appointment visit) {
        var give = BookingUseCases.giveFeedback(salon.office, salon.links);
        var command =
                new GiveFeedback.Command(
                        salon.business, visit.id(), link(visit), 5, "less gossip, please");
        as(FeedbackGiven.class, salon.port(GiveFeedback.class, give).give(command));
    }

    private ManageToken link(Appointment visit) {
        return salon.links.sign(ManageLink.to(visit, salon.business));
    }

    private ClientDetails details() {
        var given = new Consent.Given("2026-11-28", Language.RU, salon.clock.instant());
        var request = "the key is in the wardrobe";
        return new ClientDetails("Dana Sezimtal", PHONE, EMAIL, request, Language.RU, given);
    }

    /// What is not so would leave less to be found.
    private static <T> T as(Class<T> expected, Object answer) {
        return expected.cast(answer);
    }
}
