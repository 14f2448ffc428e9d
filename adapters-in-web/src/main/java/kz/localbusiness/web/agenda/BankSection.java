package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.application.payment.ShowBankWays.Ways;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;

/// The money of a visit that goes through the bank, and invoices for what is owed; live.
final class BankSection extends Div {

    private final Business business;
    private final Appointment visit;
    private final OnlinePorts ports;
    private final Runnable changed;
    private final Ways ways;
    private final List<Charge> charges;
    private final List<Runnable> watches = new ArrayList<>();

    BankSection(Business business, Appointment visit, OnlinePorts ports, Runnable changed) {
        this.business = business;
        this.visit = visit;
        this.ports = ports;
        this.changed = changed;
        this.ways = ports.ways().show(new ShowBankWays.Query(business.id()));
        this.charges = charges();
        addClassName("stack");
        var invoices = new InvoiceActs(business.id(), visit.id(), ports, changed);
        add(money(invoices));
        if (mayBeBilled()) {
            add(new InvoiceOffer(visit, new ChargeId(ports.ids().next()), invoices));
        }
    }

    private List<Charge> charges() {
        return ports.charges().show(new ShowCharges.Query(business.id(), visit.id()));
    }

    private OnlineMoney money(InvoiceActs invoices) {
        var refunds = new RefundActs(business.id(), ports, ways.refundCodes(), changed);
        var next = new RefundId(ports.ids().next());
        return new OnlineMoney(charges, business.zone(), next, refunds, invoices);
    }

    private boolean mayBeBilled() {
        var now = ports.clock().instant();
        return ways.invoices()
                && visit.takesPayments()
                && !visit.owed().equals(Money.ZERO)
                && charges.stream().noneMatch(charge -> charge.mayBePaid(now));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var later = event.getUI().accessLater(this::hear, () -> {});
        for (var charge : charges) {
            var query = new WatchCharge.Query(business.id(), charge.id());
            watches.add(ports.watch().watch(query, later));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watches.forEach(Runnable::run);
        watches.clear();
    }

    /// The bank is asked more often than it has news, and somebody may be typing beside.
    private void hear() {
        if (!told(charges()).equals(told(charges))) {
            changed.run();
        }
    }

    private static List<List<Object>> told(List<Charge> charges) {
        return charges.stream()
                .map(charge -> List.<Object>of(charge.state(), charge.refunds()))
                .toList();
    }
}
