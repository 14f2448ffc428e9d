package kz.localbusiness.application.payment.out;

import static kz.localbusiness.application.payment.out.BankTalk.require;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.payment.TradePoint;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Details;
import kz.localbusiness.kaspi.simulator.Opened;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.PurchaseKind;
import kz.localbusiness.kaspi.simulator.Refund;
import kz.localbusiness.kaspi.simulator.Report;
import org.jspecify.annotations.Nullable;

/// The simulated bank without a network; by scheme r3 it is not told the organisation where it asks
/// for none. Whoever needs its customers, its people or its faults asks for [#bank()].
public final class InMemoryPayments implements Payments {

    private final Bank bank;
    private final BankTalk talk;

    public InMemoryPayments(Bank bank) {
        this.bank = bank;
        this.talk = new BankTalk(bank);
    }

    /// @param clock the bank's as well as ours
    public static InMemoryPayments at(InstantSource clock) {
        return new InMemoryPayments(new Bank(clock, Behaviour.STANDARD));
    }

    public Bank bank() {
        return bank;
    }

    @Override
    public BankAnswer<List<TradePoint>> tradePoints(BankAccess access) {
        return talk.ask(Operation.TRADE_POINTS, access, bank::tradePoints)
                .map(points ->
                        points.stream().map(it -> new TradePoint(it.id(), it.fullName())).toList());
    }

    @Override
    public BankAnswer<Terminal> register(BankAccess access, long tradePoint, String name) {
        return talk.ask(
                        Operation.REGISTER,
                        access,
                        caller -> bank.register(caller, name, tradePoint))
                .map(token -> new Terminal(token, tradePoint));
    }

    @Override
    public BankAnswer<Terminal> remove(BankAccess access, Terminal terminal) {
        return talk.request(
                        Operation.DELETE,
                        access,
                        caller -> {
                            var reply = bank.delete(caller, terminal.token());
                            return BankTalk.knows(reply) ? reply : BankTalk.nothingToDo();
                        })
                .map(_ -> terminal);
    }

    @Override
    public BankAnswer<Purchase> open(
            BankAccess access,
            Terminal terminal,
            Purchase.Kind kind,
            Money amount,
            String reference) {
        if (kind == Purchase.Kind.INVOICE) {
            throw new IllegalArgumentException("an invoice is sent");
        }
        boolean code = kind == Purchase.Kind.QR;
        return talk.request(
                        code ? Operation.CREATE_QR : Operation.CREATE_LINK,
                        access,
                        caller ->
                                bank.open(
                                        caller,
                                        code ? PurchaseKind.QR : PurchaseKind.LINK,
                                        terminal.token(),
                                        tenge(amount),
                                        reference))
                .map(opened -> purchase(opened, kind));
    }

    @Override
    public BankAnswer<PurchaseReport> report(BankAccess access, PurchaseId purchase) {
        return talk.ask(
                        Operation.STATUS,
                        access,
                        caller -> bank.report(caller.meaning(null), purchase.value()),
                        caller -> bank.earlierReport(caller.meaning(null), purchase.value()))
                .map(InMemoryPayments::report);
    }

    @Override
    public BankAnswer<PurchaseDetails> details(
            BankAccess access, Terminal terminal, PurchaseId purchase) {
        require(access, Scheme.R2, Scheme.R3);
        return talk.ask(
                        Operation.DETAILS,
                        access,
                        caller ->
                                bank.details(
                                        caller.meaning(null), terminal.token(), purchase.value()))
                .map(InMemoryPayments::details);
    }

    @Override
    public BankAnswer<String> clientName(BankAccess access, Terminal terminal, PhoneNumber phone) {
        require(access, Scheme.R3);
        return talk.ask(
                Operation.CLIENT,
                access,
                caller -> bank.clientName(caller.meaning(null), terminal.token(), digits(phone)));
    }

    @Override
    public BankAnswer<PurchaseId> invoice(
            BankAccess access, Terminal terminal, PhoneNumber phone, Money amount, String comment) {
        require(access, Scheme.R3);
        return talk.request(
                        Operation.CREATE_INVOICE,
                        access,
                        caller ->
                                bank.invoice(
                                        caller,
                                        terminal.token(),
                                        digits(phone),
                                        tenge(amount),
                                        comment))
                .map(PurchaseId::new);
    }

    @Override
    public BankAnswer<PurchaseReport> cancelInvoice(
            BankAccess access, Terminal terminal, PurchaseId purchase) {
        require(access, Scheme.R3);
        return talk.request(
                        Operation.CANCEL_INVOICE,
                        access,
                        caller -> bank.cancelInvoice(caller, terminal.token(), purchase.value()))
                .map(word -> new PurchaseReport(BankTalk.state(word), null, null, null));
    }

    @Override
    public BankAnswer<Long> refund(
            BankAccess access, Terminal terminal, PurchaseId purchase, Money amount) {
        require(access, Scheme.R3);
        return refunded(access, terminal, purchase, amount, null);
    }

    @Override
    public BankAnswer<RefundCode> openRefundCode(
            BankAccess access, Terminal terminal, String reference) {
        require(access, Scheme.R2);
        return talk.request(
                        Operation.CREATE_RETURN,
                        access,
                        caller -> bank.openRefundCode(caller, terminal.token()))
                .map(it -> new RefundCode(it.id(), it.content(), it.expires(), it.pollEvery()));
    }

    @Override
    public BankAnswer<RefundCode.State> refundCodeState(BankAccess access, long refundCode) {
        require(access, Scheme.R2);
        return talk.ask(
                        Operation.RETURN_STATUS,
                        access,
                        caller -> bank.refundCodeState(caller, refundCode))
                .map(BankTalk::refundCodeState);
    }

    @Override
    public BankAnswer<List<PastPurchase>> pastPurchases(
            BankAccess access, Terminal terminal, long refundCode) {
        require(access, Scheme.R2);
        return talk.ask(
                        Operation.RETURN_OPERATIONS,
                        access,
                        caller ->
                                bank.pastPurchases(
                                        caller, terminal.token(), refundCode, PastPurchase.MOST))
                .map(past -> past.stream().map(InMemoryPayments::past).toList());
    }

    @Override
    public BankAnswer<Long> refund(
            BankAccess access,
            Terminal terminal,
            PurchaseId purchase,
            Money amount,
            long refundCode) {
        require(access, Scheme.R2);
        return refunded(access, terminal, purchase, amount, refundCode);
    }

    private BankAnswer<Long> refunded(
            BankAccess access,
            Terminal terminal,
            PurchaseId purchase,
            Money amount,
            @Nullable Long refundCode) {
        return talk.request(
                        Operation.RETURN,
                        access,
                        caller ->
                                bank.refund(
                                        caller,
                                        terminal.token(),
                                        purchase.value(),
                                        tenge(amount),
                                        refundCode))
                .map(Refund::id);
    }

    private static Purchase purchase(Opened opened, Purchase.Kind kind) {
        return new Purchase(
                new PurchaseId(opened.id()),
                kind,
                opened.target(),
                opened.expires(),
                opened.methods(),
                opened.pollEvery(),
                opened.confirmWithin());
    }

    private static PurchaseReport report(Report report) {
        var product = report.product();
        return new PurchaseReport(
                BankTalk.state(report.status()),
                money(report.amount()),
                report.transaction(),
                product == null ? null : product.type());
    }

    private static PurchaseDetails details(Details details) {
        return new PurchaseDetails(
                new PurchaseId(details.id()),
                money(details.total()),
                money(details.refundable()),
                details.at());
    }

    private static PastPurchase past(Booked booked) {
        return new PastPurchase(
                new PurchaseId(booked.id()), money(booked.amount()), booked.created());
    }

    private static String digits(PhoneNumber phone) {
        return phone.value().substring(1);
    }

    private static BigDecimal tenge(Money money) {
        return BigDecimal.valueOf(money.tiyn(), 2);
    }

    private static Money money(BigDecimal tenge) {
        return new Money(tenge.movePointRight(2).longValueExact());
    }
}
