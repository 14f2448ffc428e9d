package kz.localbusiness.kaspi;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// Kaspi Pay, asked over HTTP.
final class KaspiPayments implements Payments {

    private final BankCalls bank;
    private final KaspiReader reader;
    private final PhoneForm phones;

    KaspiPayments(BankCalls bank, KaspiReader reader, PhoneForm phones) {
        this.bank = bank;
        this.reader = reader;
        this.phones = phones;
    }

    @Override
    public BankAnswer<List<TradePoint>> tradePoints(BankAccess access) {
        var answer =
                bank.ask(
                        access,
                        api ->
                                access instanceof BankAccess.ByPlatform(var organisation)
                                        ? api.tradePoints(organisation.digits())
                                        : api.tradePoints());
        return BankCalls.read(answer, KaspiAnswers.TradePoint[].class, reader::tradePoints);
    }

    @Override
    public BankAnswer<Terminal> register(BankAccess access, long tradePoint, String name) {
        var device = new KaspiRequests.Registration(bin(access), name, tradePoint);
        return BankCalls.read(
                bank.ask(access, api -> api.register(device)),
                KaspiAnswers.Device.class,
                told -> new Terminal(told.token(), tradePoint));
    }

    @Override
    public BankAnswer<Terminal> remove(BankAccess access, Terminal terminal) {
        var till = new KaspiRequests.Till(bin(access), terminal.token());
        return switch (bank.request(access, api -> api.delete(till))) {
            case BankAnswer.Refused<Envelope>(var why, _)
                    when why == BankRefusal.TERMINAL_UNKNOWN ->
                    new BankAnswer.Done<>(terminal);
            case BankAnswer<Envelope> answer -> answer.map(_ -> terminal);
        };
    }

    @Override
    public BankAnswer<Purchase> open(
            BankAccess access,
            Terminal terminal,
            Purchase.Kind kind,
            Money amount,
            String reference) {
        var wish =
                new KaspiRequests.Opening(
                        bin(access), terminal.token(), KaspiMoney.write(amount), reference);
        BiFunction<KaspiApi, KaspiRequests.Opening, ResponseEntity<byte[]>> creation =
                switch (kind) {
                    case QR -> KaspiApi::createCode;
                    case LINK -> KaspiApi::createLink;
                    case INVOICE -> throw new IllegalArgumentException("an invoice is sent");
                };
        return BankCalls.read(
                bank.request(access, api -> creation.apply(api, wish)),
                KaspiAnswers.Opened.class,
                told -> reader.purchase(told, kind));
    }

    @Override
    public BankAnswer<PurchaseReport> report(BankAccess access, PurchaseId purchase) {
        var answer = bank.ask(access, api -> status(api, purchase.value()));
        return BankCalls.read(answer, KaspiAnswers.Status.class, reader::report);
    }

    @Override
    public BankAnswer<PurchaseDetails> details(
            BankAccess access, Terminal terminal, PurchaseId purchase) {
        require(access, Scheme.R2, Scheme.R3);
        var answer = bank.ask(access, api -> api.details(purchase.value(), terminal.token()));
        return BankCalls.read(answer, KaspiAnswers.Details.class, reader::details);
    }

    @Override
    public BankAnswer<String> clientName(BankAccess access, Terminal terminal, PhoneNumber phone) {
        require(access, Scheme.R3);
        var answer = bank.ask(access, api -> api.client(phones.write(phone), terminal.token()));
        return BankCalls.read(answer, KaspiAnswers.Client.class, KaspiAnswers.Client::name);
    }

    @Override
    public BankAnswer<PurchaseId> invoice(
            BankAccess access, Terminal terminal, PhoneNumber phone, Money amount, String comment) {
        require(access, Scheme.R3);
        var wish =
                new KaspiRequests.Invoice(
                        bin(access),
                        terminal.token(),
                        phones.write(phone),
                        KaspiMoney.write(amount),
                        comment.isBlank() ? null : comment);
        return BankCalls.read(
                bank.request(access, api -> api.createInvoice(wish)),
                KaspiAnswers.Invoice.class,
                told -> new PurchaseId(told.id()));
    }

    @Override
    public BankAnswer<PurchaseReport> cancelInvoice(
            BankAccess access, Terminal terminal, PurchaseId purchase) {
        require(access, Scheme.R3);
        var wish = new KaspiRequests.Cancellation(bin(access), purchase.value(), terminal.token());
        return BankCalls.read(
                bank.request(access, api -> api.cancelInvoice(wish)),
                KaspiAnswers.Status.class,
                reader::report);
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
        var wish = new KaspiRequests.RefundCode(terminal.token(), reference);
        return BankCalls.read(
                bank.request(access, api -> api.createRefundCode(wish)),
                KaspiAnswers.RefundCode.class,
                reader::refundCode);
    }

    @Override
    public BankAnswer<RefundCode.State> refundCodeState(BankAccess access, long refundCode) {
        require(access, Scheme.R2);
        return BankCalls.read(
                bank.ask(access, api -> api.refundCodeStatus(refundCode)),
                KaspiAnswers.Status.class,
                told -> KaspiWords.refundCode(told.word()));
    }

    @Override
    public BankAnswer<List<PastPurchase>> pastPurchases(
            BankAccess access, Terminal terminal, long refundCode) {
        require(access, Scheme.R2);
        var wish = new KaspiRequests.Past(terminal.token(), refundCode, PastPurchase.MOST);
        return BankCalls.read(
                bank.ask(access, api -> api.pastPurchases(wish)),
                KaspiAnswers.Past[].class,
                told -> Arrays.stream(told).map(reader::past).toList());
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
        var wish =
                new KaspiRequests.Refund(
                        bin(access),
                        terminal.token(),
                        purchase.value(),
                        refundCode,
                        KaspiMoney.write(amount));
        return BankCalls.read(
                bank.request(access, api -> api.refund(wish)),
                KaspiAnswers.Refund.class,
                KaspiAnswers.Refund::id);
    }

    /// The older interface tells less, and is all that some servers have.
    private static ResponseEntity<byte[]> status(KaspiApi api, long purchase) {
        var newer = api.status("v02", purchase);
        boolean absent = newer.getStatusCode().value() == 404 && Envelope.in(newer).isEmpty();
        return absent ? api.status("v01", purchase) : newer;
    }

    private static void require(BankAccess access, Scheme... schemes) {
        if (!Set.of(schemes).contains(access.scheme())) {
            throw new IllegalArgumentException(
                    "the bank does not do that by scheme " + access.scheme());
        }
    }

    private static @Nullable String bin(BankAccess access) {
        return access instanceof BankAccess.ByPlatform(var organisation)
                ? organisation.digits()
                : null;
    }
}
