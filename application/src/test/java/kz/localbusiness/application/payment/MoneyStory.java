package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.TradePoint;

/// What happens around a salon whose haircut is booked only with money, on a day with three times:
/// clients pay, forget to, pay twice and late; the owner cancels and gives back; the bank is slow,
/// answers nothing and answers twice; processes end wherever they are.
final class MoneyStory {

    private static final String KEY = "test_0123456789ABCDEF0123456789ABCDEF";
    private static final TaxNumber BIN = new TaxNumber("240340001235");
    private static final List<String> TIMES = List.of("10:00", "11:00", "12:00");

    final OpenSalon salon = new OpenSalon();
    final List<String> told = new ArrayList<>();
    private final Random chance;
    private final Dying dying = new Dying();
    private final Charges charges;
    private final BookingOffice office;
    private final BankDoor bank;
    private final VisitMoney money;
    private int keys;
    private int rivals;

    MoneyStory(long seed) {
        this.chance = new Random(seed);
        var platform = salon.platform;
        this.charges = dying.around(Charges.class, platform.charges);
        var agendas = dying.around(Agendas.class, platform.agendas);
        var payments = dying.around(Payments.class, platform.payments);
        this.bank =
                new BankDoor(payments, platform.bankConnections, platform.secrets, platform.books);
        this.office =
                new BookingOffice(
                        platform.businesses,
                        platform.offerings,
                        platform.staff,
                        agendas,
                        platform.rotation,
                        platform.clock,
                        platform.ids);
        this.money =
                new VisitMoney(
                        office,
                        dying.around(Receipts.class, platform.receipts),
                        charges,
                        platform.bankConnections,
                        platform.fiscal);
        salon.run(() -> platform.offerings.save(prepaid()));
        connect(
                switch (chance.nextInt(6)) {
                    case 0 -> new BankAccess.ByKey(new SecretValue(KEY));
                    case 1 -> OnlineSalon.BY_CERTIFICATE;
                    default -> r3();
                });
    }

    private static BankAccess r3() {
        return new BankAccess.ByPlatform(BIN);
    }

    private Offering prepaid() {
        var known = salon.platform.offerings.find(salon.haircut).orElseThrow();
        var advance =
                chance.nextBoolean()
                        ? new Advance.Share(100)
                        : new Advance.Fixed(Money.tenge(1_500));
        return new Offering(
                salon.business,
                salon.haircut,
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofHours(1),
                Money.tenge(5_000),
                Delivery.PLAIN,
                new PolicyOverrides(null, null, null, null, null, null, null, null, null, advance),
                false,
                known.version());
    }

    private void connect(BankAccess access) {
        var point = TradePoint.open(7, "Salon");
        salon.platform
                .payments
                .bank()
                .office()
                .admit(new Organisation(BIN.digits(), KEY, "salon", "platform", List.of(point)));
        salon.platform.callers.become(owner());
        salon.platform
                .port(ConnectBank.class)
                .connect(new ConnectBank.Command(salon.business, access));
        var decision =
                salon.platform
                        .port(ChooseTradePoint.class)
                        .choose(new ChooseTradePoint.Command(salon.business, 7));
        if (!(decision instanceof ConnectDecision.Connected)) {
            throw new AssertionError("not connected: " + decision);
        }
    }

    private Caller owner() {
        return new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null);
    }

    void go(int steps) {
        for (int i = 0; i < steps; i++) {
            if (chance.nextInt(12) == 0) {
                dying.dieAfter(chance.nextInt(8), chance.nextBoolean());
            }
            step(chance.nextInt(100));
        }
    }

    private void step(int roll) {
        if (roll < 22) {
            pay();
        } else if (roll < 52) {
            client();
        } else if (roll < 74) {
            survive("pursue", this::pursue);
        } else if (roll < 80) {
            survive("relay", this::relay);
        } else if (roll < 86) {
            pass();
        } else if (roll < 87) {
            survive("reconcile", this::reconcile);
        } else if (roll < 90) {
            survive("cancel", this::cancel);
        } else if (roll < 92) {
            survive("give back", this::giveBack);
        } else if (roll < 94) {
            survive("rival", this::rival);
        } else if (roll < 96) {
            survive("invoice", this::invoice);
        } else if (roll < 97) {
            survive("code", this::code);
        } else if (roll < 98) {
            survive("forget", this::forget);
        } else {
            trouble();
        }
    }

    /// Some client, a new one or one who tries again.
    private void pay() {
        var key = keys > 0 && chance.nextInt(3) > 0 ? chance.nextInt(keys) : keys++;
        var time = TIMES.get(key % TIMES.size());
        var kind = chance.nextBoolean() ? Purchase.Kind.QR : Purchase.Kind.LINK;
        var command =
                new PayInAdvance.Command(
                        salon.business,
                        new IdempotencyKey("client-%04d".formatted(key)),
                        List.of(ServiceChoice.of(salon.haircut, salon.aigerim)),
                        salon.at(TUESDAY, time),
                        client(key),
                        kind);
        survive(
                "pay " + key,
                () ->
                        told.add(
                                port(
                                                PayInAdvance.class,
                                                PaymentUseCases.payInAdvance(
                                                        office,
                                                        bank,
                                                        charges,
                                                        salon.platform.links,
                                                        salon.platform.pace),
                                                new Caller.Anyone())
                                        .pay(command)
                                        .decision()
                                        .getClass()
                                        .getSimpleName()));
    }

    /// Whoever has something to pay before their eyes does something about it.
    private void client() {
        var shown =
                salon.platform.charges.everything().stream()
                        .flatMap(charge -> shown(charge))
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        var purchase = shown.get(chance.nextInt(shown.size()));
        var customer = salon.platform.payments.bank().customer("Dana");
        told.add("client " + purchase);
        switch (chance.nextInt(6)) {
            case 0 -> customer.scan(purchase);
            case 1, 2 -> customer.pay(purchase);
            case 3 -> customer.confirm(purchase);
            case 4 -> customer.confirmAfter(purchase, Duration.ofSeconds(chance.nextInt(90)));
            default -> customer.decline(purchase);
        }
    }

    private static Stream<Long> shown(Charge charge) {
        return charge.state() instanceof ChargeState.Opening
                ? Stream.empty()
                : charge.state().known().map(PurchaseId::value).stream();
    }

    private void pursue() {
        var due = salon.platform.charges.due(now(), 100);
        for (var one : due) {
            port(
                            PursueCharge.class,
                            PaymentUseCases.pursueCharge(
                                    office, bank, charges, salon.platform.chargeNews),
                            new Caller.Platform())
                    .pursue(new PursueCharge.Command(one.business(), one.charge()));
        }
    }

    private void relay() {
        var platform = salon.platform;
        var news =
                BookingUseCases.relayNews(
                        office,
                        platform.waitlist,
                        platform.notices,
                        platform.clientVisits,
                        platform.clientCards,
                        platform.reviews,
                        money,
                        platform.telling(),
                        platform.liveNews);
        var due =
                port(
                                ListDueAgendas.class,
                                BookingUseCases.listDueAgendas(platform.dueAgendas, platform.clock),
                                new Caller.Platform())
                        .due(100);
        for (var one : due) {
            port(RelayNews.class, news, new Caller.Platform()).relay(one);
        }
    }

    private void reconcile() {
        port(
                        ReconcileWithBank.class,
                        PaymentUseCases.reconcileWithBank(office, bank, charges),
                        new Caller.Platform())
                .reconcile(new ReconcileWithBank.Command(salon.business));
    }

    /// What an owner is told the night after.
    Reconciliation reconciled() {
        reconcile();
        return salon.call(() -> salon.platform.books.latest(1)).getFirst();
    }

    /// Seconds, most often; hours and days, now and then.
    private void pass() {
        var by =
                switch (chance.nextInt(20)) {
                    case 0 -> Duration.ofHours(1 + chance.nextInt(5));
                    case 1, 2, 3 -> Duration.ofMinutes(chance.nextInt(15));
                    default -> Duration.ofSeconds(chance.nextInt(100));
                };
        told.add("pass " + by);
        salon.platform.clock.advance(by);
    }

    private void cancel() {
        var visits = salon.day(TUESDAY).appointments();
        if (!visits.isEmpty()) {
            var id = visits.get(chance.nextInt(visits.size())).id();
            port(
                            CancelAppointment.class,
                            BookingUseCases.cancelAppointment(office, () -> owner()),
                            owner())
                    .cancel(new CancelAppointment.Command(salon.business, id, ""));
        }
    }

    private void giveBack() {
        var all = salon.platform.charges.everything();
        if (!all.isEmpty()) {
            var charge = all.get(chance.nextInt(all.size()));
            var sum = Money.tenge(1 + chance.nextInt(1_500));
            port(
                            GiveMoneyBack.class,
                            PaymentUseCases.giveMoneyBack(charges, salon.platform.clock),
                            owner())
                    .giveBack(
                            new GiveMoneyBack.Command(
                                    salon.business,
                                    charge.id(),
                                    new RefundId(new UUID(9, chance.nextLong())),
                                    sum));
        }
    }

    /// What is still owed is asked for on a phone; or somebody asks after it, or calls it off.
    private void invoice() {
        var visits = salon.day(TUESDAY).appointments();
        if (visits.isEmpty()) {
            return;
        }
        var visit = visits.get(chance.nextInt(visits.size())).id();
        var sent =
                salon.call(() -> salon.platform.charges.of(visit)).stream()
                        .filter(charge -> charge.purpose() instanceof Purpose.Invoice)
                        .map(Charge::id)
                        .findFirst();
        var clock = salon.platform.clock;
        if (sent.isEmpty() || chance.nextInt(3) == 0) {
            var id = new ChargeId(new UUID(8, chance.nextLong()));
            port(SendInvoice.class, PaymentUseCases.sendInvoice(office, bank, charges), owner())
                    .send(new SendInvoice.Command(salon.business, visit, id, null));
        } else if (chance.nextBoolean()) {
            port(FindOutIfPaid.class, PaymentUseCases.findOutIfPaid(bank, charges, clock), owner())
                    .find(new FindOutIfPaid.Query(salon.business, sent.get()));
        } else {
            var withdraw = PaymentUseCases.withdrawInvoice(bank, charges, clock);
            port(WithdrawInvoice.class, withdraw, owner())
                    .withdraw(new WithdrawInvoice.Command(salon.business, sent.get()));
        }
    }

    /// Whoever gets money back is there to scan a code, or somebody else is.
    private void code() {
        var all =
                salon.platform.charges.everything().stream()
                        .filter(charge -> charge.refunds().stream().anyMatch(Refund::isByHand))
                        .toList();
        if (all.isEmpty()) {
            return;
        }
        var charge = all.get(chance.nextInt(all.size()));
        var refund = charge.refunds().stream().filter(Refund::isByHand).findFirst().orElseThrow();
        var offer = PaymentUseCases.offerRefundCode(bank, charges, salon.platform.clock);
        var decision =
                port(OfferRefundCode.class, offer, owner())
                        .offer(
                                new OfferRefundCode.Command(
                                        salon.business, charge.id(), refund.id()));
        if (decision instanceof RefundCodeDecision.Offered(_, var code)) {
            var scanner = chance.nextInt(4) == 0 ? "Erlan" : "Dana";
            salon.platform.payments.bank().customer(scanner).scanRefundCode(code.id());
        }
    }

    /// Some client wants to be forgotten, and is unless a visit is ahead or may still be paid.
    private void forget() {
        if (keys > 0) {
            var phone = client(chance.nextInt(keys)).phone();
            salon.platform.callers.become(owner());
            var decision =
                    salon.platform
                            .port(EraseClient.class)
                            .erase(new EraseClient.Command(salon.business, phone));
            told.add(decision.toString());
        }
    }

    /// The owner writes somebody else down, who needs no money to come.
    private void rival() {
        var time = TIMES.get(chance.nextInt(TIMES.size()));
        port(BookForClient.class, BookingUseCases.bookForClient(office, () -> owner()), owner())
                .book(
                        new BookForClient.Command(
                                salon.business,
                                new IdempotencyKey("rival-%04d".formatted(rivals++)),
                                List.of(ServiceChoice.of(salon.haircut, salon.aigerim)),
                                salon.at(TUESDAY, time),
                                client(99),
                                false));
    }

    private void trouble() {
        var operations =
                List.of(
                        Operation.CREATE_LINK,
                        Operation.CREATE_QR,
                        Operation.STATUS,
                        Operation.DETAILS,
                        Operation.CREATE_INVOICE,
                        Operation.CANCEL_INVOICE,
                        Operation.CREATE_RETURN,
                        Operation.RETURN_STATUS,
                        Operation.RETURN_OPERATIONS,
                        Operation.RETURN);
        var faults =
                List.of(
                        Fault.BUSY,
                        Fault.LOST,
                        Fault.NEVER_ARRIVED,
                        new Fault.Failing(500, true),
                        new Fault.Failing(503, false),
                        new Fault.Slow(Duration.ofSeconds(30)),
                        new Fault.Stale());
        var operation = operations.get(chance.nextInt(operations.size()));
        var fault = faults.get(chance.nextInt(faults.size()));
        told.add("%s: %s".formatted(operation, fault));
        salon.platform.payments.bank().faults().next(operation, fault, 1 + chance.nextInt(3));
    }

    /// Until nothing is left to do, with a bank that answers and nobody who dies.
    void end() {
        dying.live();
        salon.platform.payments.bank().faults().none();
        for (var next = settled(); next.isPresent(); next = settled()) {
            if (now().isBefore(next.get())) {
                salon.platform.clock.setTo(next.get());
            }
        }
    }

    /// When something is to be done next.
    private Optional<Instant> settled() {
        survive("pursue", this::pursue);
        survive("relay", this::relay);
        return salon.platform.charges.everything().stream()
                .flatMap(charge -> Stream.ofNullable(charge.dueAt()))
                .min(Instant::compareTo);
    }

    private void survive(String what, Runnable work) {
        told.add(what);
        try {
            work.run();
        } catch (Dying.Killed | StaleState gone) {
            told.add(gone.toString());
        } catch (IllegalStateException wrapped) {
            if (!(root(wrapped) instanceof Dying.Killed)) {
                throw wrapped;
            }
            told.add("killed");
        } finally {
            dying.live();
        }
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private static ClientDetails client(int number) {
        return new ClientDetails(
                "Dana", new PhoneNumber("+7701%07d".formatted(number)), null, "", Language.RU);
    }

    private <P> P port(Class<P> type, P useCase, Caller caller) {
        return new BoundaryProxy(() -> caller, salon.platform.clock).around(type, useCase);
    }
}
