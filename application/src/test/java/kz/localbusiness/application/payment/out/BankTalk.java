package kz.localbusiness.application.payment.out;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Scheme;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Caller;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Outcome;
import kz.localbusiness.kaspi.simulator.Reply;

/// What becomes of an operation of the simulated bank on its way to us, faults included.
final class BankTalk {

    /// Of questions: the first and two more.
    private static final int TRIES = 3;

    private static final String PLATFORM = "platform";

    private static final Map<Long, BankRefusal> REFUSALS =
            Map.ofEntries(
                    entry(Codes.NOT_AUTHORISED, BankRefusal.NOT_AUTHORISED),
                    entry(Codes.DEVICE_UNKNOWN, BankRefusal.TERMINAL_UNKNOWN),
                    entry(Codes.DEVICE_OFF, BankRefusal.TERMINAL_OFF),
                    entry(Codes.DEVICE_ELSEWHERE, BankRefusal.TERMINAL_ELSEWHERE),
                    entry(Codes.PURCHASE_UNKNOWN, BankRefusal.PURCHASE_UNKNOWN),
                    entry(Codes.PURCHASE_NOT_YOURS, BankRefusal.PURCHASE_UNKNOWN),
                    entry(Codes.NO_TRADE_POINTS, BankRefusal.NO_TRADE_POINTS),
                    entry(Codes.TRADE_POINT_UNKNOWN, BankRefusal.TRADE_POINT_UNKNOWN),
                    entry(Codes.TRADE_POINT_OFF, BankRefusal.TRADE_POINT_OFF),
                    entry(Codes.TRADE_POINT_WITHOUT_QR, BankRefusal.TRADE_POINT_WITHOUT_QR),
                    entry(Codes.OTHER_TRADE_POINT, BankRefusal.OTHER_TRADE_POINT),
                    entry(Codes.WRONG_AMOUNT, BankRefusal.WRONG_AMOUNT),
                    entry(Codes.NO_METHODS, BankRefusal.NO_PAYMENT_METHODS),
                    entry(Codes.MORE_THAN_PAID, BankRefusal.MORE_THAN_PAID),
                    entry(Codes.REFUND_FAILED, BankRefusal.REFUND_FAILED),
                    entry(Codes.NOT_REFUNDABLE, BankRefusal.NOT_REFUNDABLE),
                    entry(Codes.NO_PARTIAL_REFUND, BankRefusal.NO_PARTIAL_REFUND),
                    entry(-1401L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(-1404L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(Codes.CLIENT_UNKNOWN, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(990000031L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(990000032L, BankRefusal.CLIENT_NOT_BILLABLE),
                    entry(99000010L, BankRefusal.CLIENT_NOT_BILLABLE));

    private final Bank bank;

    BankTalk(Bank bank) {
        this.bank = bank;
    }

    private static Optional<Caller> caller(BankAccess access) {
        return switch (access) {
            case BankAccess.ByKey(var key) -> Optional.of(Caller.withKey(key.text()));
            case BankAccess.ByCertificate own -> Keystores.nameIn(own).map(Caller::withCertificate);
            case BankAccess.ByPlatform(var organisation) ->
                    Optional.of(Caller.forOrganisation(PLATFORM, organisation.digits()));
        };
    }

    static void require(BankAccess access, Scheme... schemes) {
        if (!Set.of(schemes).contains(access.scheme())) {
            throw new IllegalArgumentException("not in scheme " + access.scheme());
        }
    }

    static boolean knows(Reply<Boolean> deletion) {
        return deletion.code() != Codes.DEVICE_UNKNOWN;
    }

    static Reply<Boolean> nothingToDo() {
        return new Reply<>(Codes.OK, true);
    }

    static PurchaseState state(String word) {
        return switch (word) {
            case "QrTokenCreated", "RemotePaymentCreated" -> PurchaseState.CREATED;
            case "Wait" -> PurchaseState.SCANNED;
            case "Processed" -> PurchaseState.PAID;
            case "Error", "RemotePaymentCanceled" -> PurchaseState.FAILED;
            default -> PurchaseState.UNKNOWN;
        };
    }

    static RefundCode.State refundCodeState(String word) {
        return switch (word) {
            case "QrTokenCreated" -> RefundCode.State.CREATED;
            case "CustomerIdentityObtained" -> RefundCode.State.SCANNED;
            case "Error" -> RefundCode.State.FAILED;
            default -> RefundCode.State.UNKNOWN;
        };
    }

    <T> BankAnswer<T> request(
            Operation operation, BankAccess access, Function<Caller, Reply<T>> work) {
        return caller(access)
                .map(caller -> heard(bank.faults().through(operation, () -> work.apply(caller))))
                .orElseGet(BankTalk::unasked);
    }

    <T> BankAnswer<T> ask(Operation operation, BankAccess access, Function<Caller, Reply<T>> work) {
        return ask(operation, access, work, work);
    }

    <T> BankAnswer<T> ask(
            Operation operation,
            BankAccess access,
            Function<Caller, Reply<T>> work,
            Function<Caller, Reply<T>> before) {
        return caller(access)
                .map(caller -> ask(operation, () -> work.apply(caller), () -> before.apply(caller)))
                .orElseGet(BankTalk::unasked);
    }

    private <T> BankAnswer<T> ask(
            Operation operation, Supplier<Reply<T>> work, Supplier<Reply<T>> before) {
        for (int i = 0; i < TRIES; i++) {
            var answer = heard(bank.faults().through(operation, work, before));
            if (!(answer instanceof BankAnswer.Unclear<T>)) {
                return answer;
            }
        }
        return new BankAnswer.Unavailable<>();
    }

    private static <T> BankAnswer<T> unasked() {
        return new BankAnswer.Refused<>(
                BankRefusal.CERTIFICATE_UNUSABLE, BankAnswer.Refused.NOT_ASKED);
    }

    private static <T> BankAnswer<T> heard(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Answered<T>(var reply) -> read(reply);
            case Outcome.Failed<T>(var status) -> failed(status);
            case Outcome.Late<T> _, Outcome.Broken<T> _ -> new BankAnswer.Unclear<>();
        };
    }

    private static <T> BankAnswer<T> read(Reply<T> reply) {
        if (reply.code() == Codes.BUSY) {
            return new BankAnswer.Unavailable<>();
        }
        return reply.done()
                .<BankAnswer<T>>map(BankAnswer.Done::new)
                .orElseGet(() -> refused(reply.code()));
    }

    private static <T> BankAnswer<T> failed(int httpStatus) {
        if (httpStatus == 401 || httpStatus == 403) {
            return refused(Codes.NOT_AUTHORISED);
        }
        return httpStatus / 100 == 4 ? new BankAnswer.Unavailable<>() : new BankAnswer.Unclear<>();
    }

    private static <T> BankAnswer<T> refused(long code) {
        return new BankAnswer.Refused<>(REFUSALS.getOrDefault(code, BankRefusal.OTHER), code);
    }
}
