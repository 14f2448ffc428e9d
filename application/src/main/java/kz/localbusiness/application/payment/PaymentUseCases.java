package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.ChargeNews;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.DueCharges;
import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.DueReconciliations;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.Reconciliations;

/// The one public door to the use cases of this package, for wiring by hand.
public final class PaymentUseCases {

    private PaymentUseCases() {}

    public static ChooseTradePoint chooseTradePoint(BankDoor bank, Clock clock) {
        return new ChooseTradePointUseCase(bank, clock);
    }

    public static ConfirmGivenBack confirmGivenBack(
            BookingOffice office, BankDoor bank, Charges charges, Callers callers) {
        return new ConfirmGivenBackUseCase(office, bank, charges, callers);
    }

    public static ConnectBank connectBank(BankDoor bank) {
        return new ConnectBankUseCase(bank);
    }

    public static DisconnectBank disconnectBank(BankDoor bank) {
        return new DisconnectBankUseCase(bank);
    }

    public static GiveMoneyBack giveMoneyBack(Charges charges, Clock clock) {
        return new GiveMoneyBackUseCase(charges, clock);
    }

    public static ListDueCharges listDueCharges(DueCharges charges, Clock clock) {
        return new ListDueChargesUseCase(charges, clock);
    }

    public static ListMoneyBack listMoneyBack(Charges charges) {
        return new ListMoneyBackUseCase(charges);
    }

    public static NoteGivenBack noteGivenBack(
            BookingOffice office, BankDoor bank, Charges charges, Callers callers) {
        return new NoteGivenBackUseCase(office, bank, charges, callers);
    }

    public static OfferRefundCode offerRefundCode(BankDoor bank, Charges charges, Clock clock) {
        return new OfferRefundCodeUseCase(bank, charges, clock);
    }

    public static PayForVisit payForVisit(
            BookingOffice office, BankDoor bank, Charges charges, ManageLinks links, Pace pace) {
        return new PayForVisitUseCase(office, bank, charges, links, pace);
    }

    public static PayInAdvance payInAdvance(
            BookingOffice office, BankDoor bank, Charges charges, ManageLinks links, Pace pace) {
        return new PayInAdvanceUseCase(office, bank, charges, links, pace);
    }

    public static PursueCharge pursueCharge(
            BookingOffice office, BankDoor bank, Charges charges, ChargeNews news) {
        return new PursueChargeUseCase(office, bank, charges, news);
    }

    public static ListDueReconciliations listDueReconciliations(
            DueReconciliations books, Clock clock) {
        return new ListDueReconciliationsUseCase(books, clock);
    }

    public static ReconcileWithBank reconcileWithBank(
            BookingOffice office, BankDoor bank, Charges charges) {
        return new ReconcileWithBankUseCase(office, bank, charges);
    }

    public static ShowReconciliations showReconciliations(Reconciliations books) {
        return new ShowReconciliationsUseCase(books);
    }

    public static ListReceipts listReceipts(Receipts receipts) {
        return new ListReceiptsUseCase(receipts);
    }

    public static ShowReceipts showReceipts(Receipts receipts, FiscalDesk fiscal, Callers callers) {
        return new ShowReceiptsUseCase(receipts, fiscal, callers);
    }

    public static ShowMyReceipts showMyReceipts(
            BookingOffice office, Receipts receipts, FiscalDesk fiscal, ManageLinks links) {
        return new ShowMyReceiptsUseCase(office, receipts, fiscal, links);
    }

    public static ShowReport showReport(Receipts receipts, OwedMoney owed) {
        return new ShowReportUseCase(receipts, owed);
    }

    public static ShowBank showBank(BankConnections connections) {
        return new ShowBankUseCase(connections);
    }

    public static ShowCharges showCharges(Charges charges) {
        return new ShowChargesUseCase(charges);
    }

    public static ShowMyPayment showMyPayment(
            BookingOffice office, BankDoor bank, Charges charges, ManageLinks links) {
        return new ShowMyPaymentUseCase(office, bank, charges, links);
    }

    public static SendInvoice sendInvoice(BookingOffice office, BankDoor bank, Charges charges) {
        return new SendInvoiceUseCase(office, bank, charges);
    }

    public static WithdrawInvoice withdrawInvoice(BankDoor bank, Charges charges, Clock clock) {
        return new WithdrawInvoiceUseCase(bank, charges, clock);
    }

    public static FindOutIfPaid findOutIfPaid(BankDoor bank, Charges charges, Clock clock) {
        return new FindOutIfPaidUseCase(bank, charges, clock);
    }

    public static ShowBankWays showBankWays(BankConnections connections) {
        return new ShowBankWaysUseCase(connections);
    }

    public static TryBank tryBank(BookingOffice office, BankDoor bank, Charges charges) {
        return new TryBankUseCase(office, bank, charges);
    }

    public static WatchCharge watchCharge(ChargeNews news) {
        return new WatchChargeUseCase(news);
    }

    public static WatchMyPayment watchMyPayment(
            BookingOffice office, Charges charges, ManageLinks links, ChargeNews news) {
        return new WatchMyPaymentUseCase(office, charges, links, news);
    }

    public static ShowRegister showRegister(FiscalDesk fiscal) {
        return new ShowRegisterUseCase(fiscal);
    }

    public static ConnectRegister connectRegister(FiscalDesk fiscal, Clock clock) {
        return new ConnectRegisterUseCase(fiscal, clock);
    }

    public static DisconnectRegister disconnectRegister(FiscalDesk fiscal) {
        return new DisconnectRegisterUseCase(fiscal);
    }

    public static ListUnregistered listUnregistered(FiscalRecords records) {
        return new ListUnregisteredUseCase(records);
    }

    public static RegisterAgain registerAgain(FiscalRecords records, Clock clock) {
        return new RegisterAgainUseCase(records, clock);
    }

    public static ListDueReceipts listDueReceipts(DueFiscalRecords records, Clock clock) {
        return new ListDueReceiptsUseCase(records, clock);
    }

    public static RegisterReceipt registerReceipt(
            FiscalDesk fiscal, Receipts receipts, Clock clock) {
        return new RegisterReceiptUseCase(fiscal, receipts, clock);
    }

    public static ShowBiller showBiller(Billing billing) {
        return new ShowBillerUseCase(billing);
    }

    public static TurnOnBiller turnOnBiller(Billing billing) {
        return new TurnOnBillerUseCase(billing);
    }

    public static TurnOffBiller turnOffBiller(Billing billing) {
        return new TurnOffBillerUseCase(billing);
    }

    public static SetBillerName setBillerName(Billing billing) {
        return new SetBillerNameUseCase(billing);
    }

    public static ShowMyBill showMyBill(BookingOffice office, Billing billing, ManageLinks links) {
        return new ShowMyBillUseCase(office, billing, links);
    }

    public static ShowBill showBill(BookingOffice office, Billing billing) {
        return new ShowBillUseCase(office, billing);
    }

    public static TakeBillPayment takeBillPayment(
            BookingOffice office, Billing billing, Charges charges) {
        return new TakeBillPaymentUseCase(office, billing, charges);
    }
}
