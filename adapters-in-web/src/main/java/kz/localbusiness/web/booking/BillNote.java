package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.web.text.Wording;

/// By which number a visit is paid in the bank's app, and the way to the bank's site where it knows
/// the business; not there while the visit cannot be paid so.
final class BillNote extends Div implements FollowsVisit, LocaleChangeObserver {

    private final Business business;
    private final ManageToken token;
    private final PayPorts ports;
    private Appointment visit;

    BillNote(Business business, Appointment visit, ManageToken token, PayPorts ports) {
        this.business = business;
        this.visit = visit;
        this.token = token;
        this.ports = ports;
        setId("bill");
        addClassName("stack");
    }

    @Override
    public void show(MyAppointment now) {
        visit = now.appointment();
        render();
    }

    private void render() {
        removeAll();
        var bill = bill();
        setVisible(bill.isPresent());
        bill.ifPresent(this::tell);
    }

    private Optional<Bill> bill() {
        return ports.bill().show(new ShowMyBill.Query(business.id(), visit.id(), token));
    }

    private void tell(Bill bill) {
        var sum = Wording.in(getLocale()).money(bill.sum());
        var shown = new Code(bill.number().grouped());
        shown.setId("bill-number");
        shown.addClassName("to-copy");
        add(new Paragraph(getTranslation("payment.bill", sum, business.profile().name())), shown);
        bill.order(ports.instance().returnPage(business.slug()))
                .map(order ->
                        new QuickPayForm(
                                order,
                                ports.bankSite().online(),
                                getTranslation("payment.bill-quick")))
                .ifPresent(this::add);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
