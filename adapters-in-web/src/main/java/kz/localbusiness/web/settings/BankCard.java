package kz.localbusiness.web.settings;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.application.payment.ChooseTradePoint;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.DisconnectBank;
import kz.localbusiness.application.payment.ShowBank;
import kz.localbusiness.application.payment.TryBank;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.payment.ConnectDecision.BankAway;
import kz.localbusiness.domain.payment.ConnectDecision.BankRefuses;
import kz.localbusiness.domain.payment.ConnectDecision.Connected;
import kz.localbusiness.domain.payment.ConnectDecision.Known;
import kz.localbusiness.domain.payment.ConnectDecision.NoSuchTradePoint;
import kz.localbusiness.domain.payment.ConnectDecision.NotConnected;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.TradePoint;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// The connection to the bank, step by step: who we are there, to which trade point the money goes,
/// and a payment to see that it works.
final class BankCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final BankPorts ports;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Div body = new Div();
    private Runnable endWatch = () -> {};

    BankCard(Business business, BankPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("bank");
        addClassNames("card", "stack");
        hint.addClassName("quiet");
        body.addClassName("stack");
        add(title, hint, body);
    }

    private void show() {
        body.removeAll();
        var connection = ports.show().show(new ShowBank.Query(business.id()));
        connection
                .filter(BankConnection::isReady)
                .ifPresentOrElse(this::connected, () -> body.add(form()));
    }

    private BankForm form() {
        return new BankForm(access -> told(connect(access)));
    }

    private ConnectDecision connect(BankAccess access) {
        return ports.connect().connect(new ConnectBank.Command(business.id(), access));
    }

    private void told(ConnectDecision decision) {
        switch (decision) {
            case Known(var points) -> choose(points);
            case Connected _ -> show();
            case BankRefuses(var why) -> say(reason(why));
            case BankAway _ -> say("payment.bank-away");
            case NotConnected _, NoSuchTradePoint _ -> show();
        }
    }

    private static String reason(BankRefusal why) {
        return switch (why) {
            case NOT_AUTHORISED -> "payment.bank-refused-access";
            case CERTIFICATE_UNUSABLE -> "payment.bank-refused-certificate";
            case NO_TRADE_POINTS, TRADE_POINT_UNKNOWN -> "payment.bank-refused-no-point";
            case TRADE_POINT_OFF, TRADE_POINT_WITHOUT_QR, NO_PAYMENT_METHODS ->
                    "payment.bank-refused-point";
            default -> "payment.bank-refused";
        };
    }

    private void choose(List<TradePoint> points) {
        body.removeAll();
        body.add(new Paragraph(getTranslation("payment.bank-choose-point")));
        for (var point : points) {
            var take = new Button(point.name(), _ -> told(choose(point)));
            take.setId("trade-point-" + point.id());
            take.addClassName("wide");
            body.add(take);
        }
    }

    private ConnectDecision choose(TradePoint point) {
        return ports.choose().choose(new ChooseTradePoint.Command(business.id(), point.id()));
    }

    private void connected(BankConnection connection) {
        var wording = Wording.in(getLocale());
        var sum = wording.money(TryBank.AMOUNT);
        var proven = connection.provenAt();
        body.add(
                new Paragraph(getTranslation("payment.bank-connected", connection.tradePoint())),
                proven == null
                        ? new Paragraph(getTranslation("payment.bank-not-proven", sum))
                        : proof(wording.dateTime(proven, business.zone())));
        var tryOut = new Button(getTranslation("payment.bank-try", sum), _ -> tryOut());
        tryOut.setId("bank-try");
        tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        var disconnect = new Button(getTranslation("payment.bank-disconnect"), _ -> disconnect());
        disconnect.setId("bank-disconnect");
        var acts = new Div(tryOut, disconnect);
        acts.addClassName("row");
        body.add(acts);
    }

    private Paragraph proof(String when) {
        var proof = new Paragraph(getTranslation("payment.bank-proven", when));
        proof.setId("bank-proven");
        return proof;
    }

    private void tryOut() {
        var command = new TryBank.Command(business.id(), Purchase.Kind.LINK);
        if (ports.tryOut().pay(command) instanceof Payable(var charge)
                && charge.state() instanceof Waiting(var purchase, _)) {
            var link = new OutsideLink(purchase.target());
            link.setId("bank-trial");
            link.setText(
                    getTranslation("payment.pay", Wording.in(getLocale()).money(charge.amount())));
            link.addClassName("link-button");
            body.add(link);
            follow(charge.id());
        } else {
            say("payment.bank-away");
        }
    }

    /// Proven as soon as the money has come.
    private void follow(ChargeId trial) {
        endWatch.run();
        var later = UI.getCurrent().accessLater(this::show, () -> {});
        endWatch = ports.watch().watch(new WatchCharge.Query(business.id(), trial), later);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    private void disconnect() {
        ports.disconnect().disconnect(new DisconnectBank.Command(business.id()));
        say("payment.bank-disconnected");
        show();
    }

    private void say(String key, Object... with) {
        Toast.show(UI.getCurrent(), getTranslation(key, with));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("payment.bank-title"));
        hint.setText(getTranslation("payment.bank-hint"));
        show();
    }
}
