package kz.localbusiness.features;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.SettableCallers;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.notice.out.SimulatedChats;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.payment.out.InMemoryFiscalRegister;
import kz.localbusiness.application.payment.out.InMemoryPayments;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.kaspi.simulator.Bank;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;

/// The started application; scenarios share it and keep apart by their businesses.
public final class WiredWorld implements World {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Locale RUSSIAN = Locale.of("ru", "KZ");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", RUSSIAN);

    private final WiredApplication application = WiredApplication.started();

    public WiredWorld() {
        application.startMail();
    }

    @Override
    public <P> P port(Class<P> type) {
        return application.bean(type);
    }

    @Override
    public void itIs(Instant now) {
        application.bean(SettableClock.class).setTo(now);
    }

    @Override
    public Instant now() {
        return application.bean(SettableClock.class).instant();
    }

    @Override
    public void calls(Caller caller) {
        application.bean(SettableCallers.class).become(caller);
    }

    @Override
    public void opens(FoundBusiness.Command founding) {
        application
                .bean(RealmsOnDemand.class)
                .later(() -> port(FoundBusiness.class).found(founding));
    }

    @Override
    public Bank bank() {
        return application.bean(InMemoryPayments.class).bank();
    }

    @Override
    public PlayedRegister register() {
        return application.bean(InMemoryFiscalRegister.class).played();
    }

    @Override
    public SimulatedTexts sms() {
        return application.bean(SimulatedTexts.class);
    }

    @Override
    public void pass() {
        application.bean(SettableClock.class).advance(A_WHILE);
    }

    @Override
    public void mailServer(boolean up) {
        if (up) {
            application.startMail();
        } else {
            application.stopMail();
        }
    }

    @Override
    public void doBackgroundWork() {
        new BackgroundWork(this).run();
    }

    @Override
    public void realmsAreReady(int number) {
        new ReadyRealms(this, application.bean(RealmPool.class)).become(number);
    }

    @Override
    public int readyRealms() {
        return new ReadyRealms(this, application.bean(RealmPool.class)).number();
    }

    @Override
    public ConfirmationCode lastCodeTo(EmailAddress address) {
        var code = CODE.matcher(text(to(address).getLast()));
        if (!code.find()) {
            throw new AssertionError("no code in the last message");
        }
        return new ConfirmationCode(code.group());
    }

    @Override
    public int waitingMessages() {
        return new BackgroundWork(this).waitingMessages();
    }

    @Override
    public int messagesTo(EmailAddress address) {
        return to(address).size();
    }

    @Override
    public boolean lastMessageSays(EmailAddress address, LocalDateTime wall) {
        var text = text(to(address).getLast());
        return text.contains(DAY.format(wall)) && text.contains(TIME.format(wall));
    }

    @Override
    public boolean lastMessageHas(EmailAddress address, String words) {
        return text(to(address).getLast()).contains(words);
    }

    @Override
    public Code lastCodeTo(Contact contact) {
        var text =
                switch (contact) {
                    case Contact.Phone(var number) -> lastTextTo(number);
                    case Contact.Email(var address) -> text(to(address).getLast());
                };
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw new IllegalStateException("no code in: " + text);
        }
        return new Code(code.group());
    }

    private String lastTextTo(PhoneNumber number) {
        return sms().taken(number).getLast().text();
    }

    /// Looks into every collection of the store, whoever made it.
    @Override
    public List<String> traces(BusinessId business) {
        var mongo = application.bean(MongoOperations.class);
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.equals("tombstones"))
                .filter(name ->
                        mongo.findAll(Document.class, name).stream()
                                .anyMatch(one -> one.toJson().contains(business.toString())))
                .toList();
    }

    @Override
    public boolean hasSignIn(BusinessId business) {
        return application.signInAnswers(business) == HttpStatus.OK;
    }

    @Override
    public SimulatedChats messenger() {
        return application.bean(SimulatedChats.class);
    }

    @Override
    public String botSecret() {
        return application.bean(BotSecret.class).text();
    }

    @Override
    public Optional<Instant> lastSignOut(BusinessId business, AccountId account) {
        return application.bean(SignOuts.class).last(business, account.value());
    }

    private List<MimeMessage> to(EmailAddress address) {
        return application.letters().stream().filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, EmailAddress address) {
        return GreenMailUtil.getAddressList(recipients(message)).contains(address.value());
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The plain text is the first part.
    private static String text(Part part) {
        try {
            return part.getContent() instanceof Multipart parts
                    ? text(parts.getBodyPart(0))
                    : part.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
