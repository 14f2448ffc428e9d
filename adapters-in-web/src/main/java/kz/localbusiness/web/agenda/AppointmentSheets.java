package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.Toast;
import org.springframework.stereotype.Component;

/// Opens everything about one appointment, over whatever page the owner is on.
@Component
public final class AppointmentSheets {

    private final OwnBusiness ownBusiness;
    private final SheetPorts ports;
    private final AppointmentAnswers answers;

    AppointmentSheets(OwnBusiness ownBusiness, SheetPorts ports, AppointmentAnswers answers) {
        this.ownBusiness = ownBusiness;
        this.ports = ports;
        this.answers = answers;
    }

    /// @param changed called after something was done about it
    public void open(AppointmentId id, Runnable changed) {
        ownBusiness.ofCaller().ifPresent(own -> open(own, id, changed));
    }

    private void open(BusinessId own, AppointmentId id, Runnable changed) {
        var setup = ports.setup().show(new ShowSetup.Query(own)).orElseThrow();
        var visit = ports.show().show(new ShowAppointment.Query(own, id));
        visit.ifPresentOrElse(
                found -> sheet(setup, found, changed).open(), AppointmentSheets::sayGone);
    }

    private AppointmentSheet sheet(ShowSetup.Setup setup, Appointment visit, Runnable changed) {
        var runsTheDay = ownBusiness.admits(Audience.MANAGEMENT);
        return new AppointmentSheet(setup, visit, ports, answers, runsTheDay, changed);
    }

    private static void sayGone() {
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation("agenda.no-such-appointment"));
    }
}
