package kz.localbusiness.features;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.out.SimulatedChats;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.kaspi.simulator.Bank;

/// A fresh platform of fakes for each scenario.
public final class InMemoryWorld implements World {

    private final InMemoryPlatform platform = new InMemoryPlatform();

    @Override
    public <P> P port(Class<P> type) {
        return platform.port(type);
    }

    @Override
    public void itIs(Instant now) {
        platform.clock.setTo(now);
    }

    @Override
    public Instant now() {
        return platform.clock.instant();
    }

    @Override
    public void calls(Caller caller) {
        platform.callers.become(caller);
    }

    @Override
    public void opens(FoundBusiness.Command founding) {
        port(FoundBusiness.class).found(founding);
    }

    @Override
    public Bank bank() {
        return platform.payments.bank();
    }

    @Override
    public PlayedRegister register() {
        return platform.fiscalRegister.played();
    }

    @Override
    public SimulatedTexts sms() {
        return platform.texts;
    }

    @Override
    public void pass() {
        platform.clock.advance(A_WHILE);
    }

    @Override
    public void mailServer(boolean up) {
        if (up) {
            platform.emails.accept();
            platform.staffEmails.accept();
        } else {
            platform.emails.refuse();
            platform.staffEmails.refuse();
        }
    }

    @Override
    public void doBackgroundWork() {
        new BackgroundWork(this).run();
    }

    @Override
    public void realmsAreReady(int number) {
        new ReadyRealms(this, platform.realmPool).become(number);
    }

    @Override
    public int readyRealms() {
        return new ReadyRealms(this, platform.realmPool).number();
    }

    @Override
    public ConfirmationCode lastCodeTo(EmailAddress address) {
        return platform.registrationEmails.lastCodeTo(address);
    }

    @Override
    public int waitingMessages() {
        return new BackgroundWork(this).waitingMessages();
    }

    @Override
    public int messagesTo(EmailAddress address) {
        return visitsTo(address).size()
                + (int)
                        platform.registrationEmails.sent().stream()
                                .filter(mail -> mail.to().equals(address))
                                .count()
                + (int)
                        platform.closingEmails.sent().stream()
                                .filter(mail -> mail.to().equals(address))
                                .count()
                + (int)
                        platform.ownerEmails.sent().stream()
                                .filter(mail -> mail.to().equals(address))
                                .count();
    }

    @Override
    public boolean lastMessageSays(EmailAddress address, LocalDateTime wall) {
        var start = visitsTo(address).getLast().slot().start();
        return LocalDateTime.ofInstant(start, Business.DEFAULT_ZONE).equals(wall);
    }

    @Override
    public boolean lastMessageHas(EmailAddress address, String words) {
        return words.equals(lettersTo(address).toList().getLast().ownWords());
    }

    @Override
    public Code lastCodeTo(Contact contact) {
        return platform.codes.lastTo(contact).orElseThrow();
    }

    @Override
    public List<String> traces(BusinessId business) {
        return CurrentBusiness.as(
                business,
                () ->
                        Stream.of(
                                        platform.businesses.current().stream(),
                                        platform.staff.all().stream(),
                                        platform.offerings.offered().stream(),
                                        platform.teams.current().stream(),
                                        platform.terms.all().stream(),
                                        platform.auditLog.page(Filter.ALL, 1).stream(),
                                        platform.realmPool.server(business).stream(),
                                        platform.realms.ownerOf(business).stream())
                                .flatMap(found -> found.map(Object::toString))
                                .toList());
    }

    @Override
    public boolean hasSignIn(BusinessId business) {
        return platform.realms.all().contains(business);
    }

    @Override
    public SimulatedChats messenger() {
        return platform.chatMessages;
    }

    @Override
    public String botSecret() {
        return platform.botSecret.text();
    }

    @Override
    public Optional<Instant> lastSignOut(BusinessId business, AccountId account) {
        return platform.signOuts.last(business, account.value());
    }

    private Stream<AppointmentEmail> lettersTo(EmailAddress address) {
        return platform.emails.sent().stream().filter(mail -> mail.to().equals(address));
    }

    /// Of which a client or somebody of the team was written.
    private List<Appointment> visitsTo(EmailAddress address) {
        var toClients = lettersTo(address).map(AppointmentEmail::appointment);
        var toStaff =
                platform.staffEmails.sent().stream()
                        .filter(mail -> mail.to().equals(address))
                        .map(StaffMessage::appointment);
        return Stream.concat(toClients, toStaff).toList();
    }
}
