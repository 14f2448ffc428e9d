package kz.localbusiness.features;

import kz.localbusiness.application.Caller;
import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.ListDueOffers;
import kz.localbusiness.application.booking.PassOffer;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.closing.ListDueClosings;
import kz.localbusiness.application.closing.PursueClosing;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.ListDueReminders;
import kz.localbusiness.application.notice.ListDueWarnings;
import kz.localbusiness.application.notice.Remind;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.application.notice.WarnOwners;
import kz.localbusiness.application.payment.ListDueCharges;
import kz.localbusiness.application.payment.ListDueReceipts;
import kz.localbusiness.application.payment.ListDueReconciliations;
import kz.localbusiness.application.payment.PursueCharge;
import kz.localbusiness.application.payment.ReconcileWithBank;
import kz.localbusiness.application.payment.RegisterReceipt;

/// What the platform does by itself: asks the bank, relays the news of each agenda, passes offers
/// on that have lapsed, has clients reminded, then sends what is due and brings all traces into the
/// log.
final class BackgroundWork {

    private static final int MANY = 1000;
    private static final int FEW = 9;

    private final World world;

    BackgroundWork(World world) {
        this.world = world;
    }

    /// Everything that is due, once.
    void run() {
        world.calls(new Caller.Platform());
        pursueCharges();
        var reconcile = world.port(ReconcileWithBank.class);
        world.port(ListDueReconciliations.class).due(MANY).forEach(reconcile::reconcile);
        pursueCharges();
        var relay = world.port(RelayNews.class);
        world.port(ListDueAgendas.class).due(MANY).forEach(relay::relay);
        registerReceipts();
        var pass = world.port(PassOffer.class);
        world.port(ListDueOffers.class).due(MANY).forEach(pass::pass);
        var remind = world.port(Remind.class);
        world.port(ListDueReminders.class).due(MANY).forEach(remind::remind);
        var send = world.port(SendNotice.class);
        world.port(ListDueNotices.class).due(MANY).forEach(send::send);
        var warn = world.port(WarnOwners.class);
        world.port(ListDueWarnings.class).due(MANY).forEach(warn::warn);
        var pursue = world.port(PursueClosing.class);
        world.port(ListDueClosings.class).due(MANY).forEach(pursue::pursue);
        var relayTraces = world.port(RelayTraces.class);
        world.port(ListDueTraces.class).due(MANY).forEach(relayTraces::relay);
        world.calls(new Caller.Anyone());
    }

    /// One thing after the other, until nothing is left to do now.
    private void pursueCharges() {
        var pursue = world.port(PursueCharge.class);
        var list = world.port(ListDueCharges.class);
        for (var due = list.due(MANY); !due.isEmpty(); due = list.due(MANY)) {
            due.forEach(pursue::pursue);
        }
    }

    /// A register takes one at a time, and what it does not take now is due later.
    private void registerReceipts() {
        var register = world.port(RegisterReceipt.class);
        var list = world.port(ListDueReceipts.class);
        var due = list.due(MANY);
        for (int i = 0; i < FEW && !due.isEmpty(); i++) {
            due.forEach(register::register);
            due = list.due(MANY);
        }
    }

    int waitingMessages() {
        world.calls(new Caller.Platform());
        var waiting = world.port(ListDueNotices.class).due(MANY).size();
        world.calls(new Caller.Anyone());
        return waiting;
    }
}
