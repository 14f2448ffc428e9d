package kz.localbusiness.features;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.notice.out.SimulatedChats;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.kaspi.simulator.Bank;

/// The platform as a scenario meets it, whatever it runs on.
public interface World {

    Duration A_WHILE = Duration.ofSeconds(10);

    <P> P port(Class<P> type);

    void itIs(Instant now);

    Instant now();

    void calls(Caller caller);

    /// A salon that the story merely needs.
    void opens(FoundBusiness.Command founding);

    void mailServer(boolean up);

    /// Kaspi, as far as the platform knows.
    Bank bank();

    /// The cash register that all salons share.
    PlayedRegister register();

    /// The provider of SMS that all salons share.
    SimulatedTexts sms();

    /// A while, so that the bank may be asked again.
    void pass();

    /// Relays all news and sends what is due by now.
    void doBackgroundWork();

    /// Exactly so many, whatever was ready before.
    void realmsAreReady(int number);

    int readyRealms();

    /// What the last message to this address says.
    ConfirmationCode lastCodeTo(EmailAddress address);

    /// Messages that are due by now and were not sent.
    int waitingMessages();

    int messagesTo(EmailAddress address);

    /// The last code that was sent to a phone or an address.
    Code lastCodeTo(Contact contact);

    /// Whether the last message to an address says this date and this time of the day.
    boolean lastMessageSays(EmailAddress address, LocalDateTime wall);

    /// Whether the last message to an address has these words of the business.
    boolean lastMessageHas(EmailAddress address, String words);

    /// Where anything of this business is still kept, its tombstone apart.
    List<String> traces(BusinessId business);

    /// Whether the sign-in server knows it.
    boolean hasSignIn(BusinessId business);

    /// Telegram, as far as our bot writes there.
    SimulatedChats messenger();

    /// What the messenger tells with everything that is said to the bot.
    String botSecret();

    Optional<Instant> lastSignOut(BusinessId business, AccountId account);
}
