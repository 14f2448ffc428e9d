package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.payment.ShowBillNumber;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.web.text.Wording;

/// By which number a visit is paid in the bank's app; not there while it cannot be.
final class BillNote extends Div implements FollowsVisit, LocaleChangeObserver {

    private final Business business;
    private final ManageToken token;
    private final ShowBillNumber numbers;
    private Appointment visit;

    BillNote(Business business, Appointment visit, ManageToken token, ShowBillNumber numbers) {
        this.business = business;
        this.visit = visit;
        this.token = token;
        this.numbers = numbers;
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
        var number = number();
        setVisible(number.isPresent());
        number.ifPresent(this::tell);
    }

    private Optional<BillNumber> number() {
        return numbers.show(new ShowBillNumber.Query(business.id(), visit.id(), token));
    }

    private void tell(BillNumber number) {
        var sum = Wording.in(getLocale()).money(visit.owed());
        var shown = new Code(number.grouped());
        shown.setId("bill-number");
        shown.addClassName("to-copy");
        add(new Paragraph(getTranslation("payment.bill", sum, business.profile().name())), shown);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
