package kz.localbusiness.features;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.SettableCallers;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.domain.shared.EmailAddress;

/// The started application; scenarios share it and keep apart by their businesses.
public final class WiredWorld implements World {

    private final WiredApplication application = WiredApplication.started();

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
    public int waitingMessages() {
        return new BackgroundWork(this).waitingMessages();
    }

    @Override
    public int messagesTo(EmailAddress address) {
        return Math.toIntExact(
                Arrays.stream(application.mail().getReceivedMessages())
                        .filter(message -> isTo(message, address))
                        .count());
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
}
