package kz.localbusiness.kaspi.simulator.http;

import java.util.function.Supplier;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Caller;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Outcome;
import kz.localbusiness.kaspi.simulator.PurchaseKind;
import kz.localbusiness.kaspi.simulator.Reply;
import kz.localbusiness.kaspi.simulator.Report;
import kz.localbusiness.kaspi.simulator.Scheme;
import kz.localbusiness.kaspi.simulator.Switch;

/// Takes a request to the bank and brings back what goes into the envelope.
final class Desk {

    /// Nothing goes into it.
    static final Object NOTHING = new Object();

    private static final int MOST_PAST = 10;

    private final Bank bank;

    Desk(Bank bank) {
        this.bank = bank;
    }

    Outcome<Object> outcome(Operation operation, Call call) {
        Supplier<Reply<Object>> work = () -> done(operation, call);
        Supplier<Reply<Object>> before =
                operation == Operation.STATUS
                        ? () ->
                                bank.earlierReport(call.caller(), call.number())
                                        .map(it -> report(it, call))
                        : work;
        return bank.faults().through(operation, work, before);
    }

    private Reply<Object> done(Operation operation, Call call) {
        return switch (operation) {
            case PING -> bank.ping(call.caller()).map(_ -> NOTHING);
            case TRADE_POINTS -> bank.tradePoints(owner(call)).map(payloads()::tradePoints);
            case REGISTER -> register(call);
            case DELETE -> bank.delete(call.named(), call.device()).map(_ -> NOTHING);
            case CREATE_QR -> open(call, PurchaseKind.QR);
            case CREATE_LINK -> open(call, PurchaseKind.LINK);
            case STATUS -> bank.report(call.caller(), call.number()).map(it -> report(it, call));
            case CREATE_RETURN ->
                    bank.openRefundCode(call.caller(), call.device()).map(payloads()::refundCode);
            case RETURN_STATUS ->
                    bank.refundCodeState(call.caller(), call.number()).map(Desk::status);
            case RETURN_OPERATIONS -> past(call);
            case DETAILS -> details(call);
            case RETURN -> refund(call);
            case CLIENT -> client(call);
            case CREATE_INVOICE -> invoice(call);
            case CANCEL_INVOICE -> cancel(call);
            case EMULATION -> emulate(call);
        };
    }

    private Reply<Object> register(Call call) {
        var fields = call.fields();
        return bank.register(call.named(), fields.text("DeviceId"), fields.number("TradePointId"))
                .map(token -> Payloads.named("DeviceToken", token));
    }

    private Reply<Object> open(Call call, PurchaseKind kind) {
        var fields = call.fields();
        return bank.open(
                        call.named(),
                        kind,
                        call.device(),
                        fields.money("Amount"),
                        fields.find("ExternalId"))
                .map(kind == PurchaseKind.QR ? payloads()::code : payloads()::link);
    }

    private Object report(Report report, Call call) {
        return payloads().report(report, call.version());
    }

    private Reply<Object> past(Call call) {
        var fields = call.fields();
        int most = fields.has("MaxResult") ? (int) fields.number("MaxResult") : MOST_PAST;
        return bank.pastPurchases(call.caller(), call.device(), fields.number("QrReturnId"), most)
                .map(payloads()::past);
    }

    private Reply<Object> details(Call call) {
        long purchase = call.fields().number("QrPaymentId");
        return bank.details(call.caller(), call.device(), purchase).map(payloads()::details);
    }

    private Reply<Object> refund(Call call) {
        var fields = call.fields();
        Long code =
                call.caller().scheme() == Scheme.R2
                        ? Long.valueOf(fields.number("QrReturnId"))
                        : null;
        return bank.refund(
                        call.named(),
                        call.device(),
                        fields.number("QrPaymentId"),
                        fields.money("Amount"),
                        code)
                .map(refund -> Payloads.named("ReturnOperationId", payloads().number(refund.id())));
    }

    private Reply<Object> client(Call call) {
        var phone = call.fields().text("PhoneNumber");
        return bank.clientName(call.caller(), remoteDevice(call, call.caller()), phone)
                .map(name -> Payloads.named("ClientName", name));
    }

    private Reply<Object> invoice(Call call) {
        var fields = call.fields();
        return bank.invoice(
                        call.named(),
                        remoteDevice(call, call.named()),
                        fields.text("PhoneNumber"),
                        fields.money("Amount"),
                        fields.find("Comment"))
                .map(id -> Payloads.named("QrPaymentId", payloads().number(id)));
    }

    private Reply<Object> cancel(Call call) {
        return bank.cancelInvoice(
                        call.named(),
                        remoteDevice(call, call.named()),
                        call.fields().number("QrPaymentId"))
                .map(Desk::status);
    }

    private Reply<Object> emulate(Call call) {
        long purchase = call.fields().number("qrPaymentId");
        var emulation = bank.emulation();
        var caller = call.caller();
        return switch (call.id()) {
            case "scan" -> emulation.scan(caller, purchase).map(_ -> NOTHING);
            case "confirm" -> emulation.confirm(caller, purchase).map(_ -> NOTHING);
            case "scanerror" -> emulation.failScan(caller, purchase).map(_ -> NOTHING);
            case "confirmerror" -> emulation.failConfirmation(caller, purchase).map(_ -> NOTHING);
            default -> throw new BadRequest("path");
        };
    }

    private String remoteDevice(Call call, Caller caller) {
        var device = call.device();
        boolean numeric =
                device.matches("[0-9]{1,10}") && bank.behaviour().has(Switch.NUMERIC_DEVICE);
        return numeric ? bank.firstTill(caller).orElse(device) : device;
    }

    private static Caller owner(Call call) {
        return call.caller().scheme() == Scheme.R3
                ? call.caller().meaning(call.id())
                : call.caller();
    }

    private static Object status(String word) {
        return Payloads.named("Status", word);
    }

    private Payloads payloads() {
        return new Payloads(bank.behaviour());
    }
}
