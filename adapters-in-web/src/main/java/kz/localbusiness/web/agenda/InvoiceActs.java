package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.payment.FindOutIfPaid;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.WithdrawInvoice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.layout.Toast;

/// Sends a client an invoice, asks the bank about it and calls it off, and says so.
record InvoiceActs(BusinessId business, AppointmentId visit, OnlinePorts ports, Runnable changed) {

    /// @param charge the same for a second tap, which then sends nothing
    void send(ChargeId charge, PhoneNumber phone) {
        var command = new SendInvoice.Command(business, visit, charge, phone);
        tell(key(ports.sendInvoice().send(command)));
    }

    void ask(ChargeId charge) {
        tell(key(ports.findOutIfPaid().find(new FindOutIfPaid.Query(business, charge))));
    }

    /// Or says that the client does not have it.
    void withdraw(ChargeId charge) {
        var command = new WithdrawInvoice.Command(business, charge);
        tell(key(ports.withdrawInvoice().withdraw(command)));
    }

    private void tell(String key) {
        changed.run();
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }

    private static String key(InvoiceDecision decision) {
        return switch (decision) {
            case InvoiceDecision.Sent _, InvoiceDecision.WasSent _ -> "agenda.invoice-sent";
            case InvoiceDecision.Underway _ -> "agenda.invoice-underway";
            case InvoiceDecision.Unclear _ -> "agenda.invoice-lost";
            case InvoiceDecision.NothingOwed _ -> "payment.nothing-to-pay";
            case InvoiceDecision.NotBillable _ -> "agenda.invoice-not-billable";
            case InvoiceDecision.NoInvoices _ -> "agenda.invoice-refused";
            case InvoiceDecision.BankAway _ -> "payment.bank-away";
            case InvoiceDecision.NoSuchVisit _ -> "agenda.no-such-appointment";
        };
    }

    private static String key(InvoiceStanding standing) {
        return switch (standing) {
            case InvoiceStanding.Payable _ -> "agenda.invoice-payable";
            case InvoiceStanding.Over _ -> "agenda.invoice-over";
            case InvoiceStanding.Paid _ -> "agenda.invoice-paid";
            case InvoiceStanding.BankAway _ -> "payment.bank-away";
            case InvoiceStanding.NoSuchInvoice _ -> "agenda.no-such-appointment";
        };
    }
}
