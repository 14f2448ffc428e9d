package kz.localbusiness.embedded.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.LoopbackAddress;

/// An SMTP server on loopback that keeps the last messages in memory and sends nothing.
public final class EmbeddedMailPart implements EmbeddedPart {

    private final LoopbackAddress port;
    private final GreenMail server;

    public EmbeddedMailPart(Mailbox mailbox, int port) {
        this.port = new LoopbackAddress("the embedded mail server", "LBP_SMTP_PORT", port);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler(mailbox);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String replacedBy() {
        return "SMTP_HOST";
    }

    @Override
    public LoopbackAddress port() {
        return port;
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }
}
