package kz.localbusiness.web.booking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.web.layout.ProfileCard;

/// The appointment as it is now, live, and what the client can do about it now.
final class ManagePanel extends Div implements LocaleChangeObserver {

    private final MyLink link;
    private final ManagePorts ports;
    private final Step appointment = new Step("booking.your-appointment");
    private final Div facts = new Div();
    final Notice notice = new Notice("manage-notice");
    private final List<FollowsVisit> parts;
    private MyAppointment mine;
    private Runnable endWatch = () -> {};

    ManagePanel(MyLink link, MyAppointment mine, ManagePorts ports) {
        this.link = link;
        this.mine = mine;
        this.ports = ports;
        var help = new VisitHelp(mine, ports.clock());
        var coming = new ComingPanel(link, ports, this::tell);
        var ways = new VisitLinks(link, mine, ports);
        var pay = new PayOnline(link, mine.appointment(), mine.business(), ports.pay());
        var bill = new BillNote(mine.business(), mine.appointment(), link.token(), ports.pay());
        var instead = new CallInstead(mine);
        var move = new MovePanel(link, mine, ports, this::tell);
        var ask = new AskPanel(link, mine, ports, this::tell);
        var feedback = new FeedbackPanel(link, ports, this::tell);
        var said = new SaidCard();
        var cancel = new CancelPanel(link, ports.cancel(), this::tell);
        var messages = new MessagesPanel(link, mine, ports, this::tell);
        var renew = new RenewLinkPanel(link, mine.business().slug(), ports.renew(), this::tell);
        this.parts =
                List.of(
                        coming, help, ways, pay, bill, instead, move, ask, feedback, said, cancel,
                        messages);
        addClassName("stack");
        facts.addClassName("stack");
        appointment.add(facts, coming, help, pay, bill, ways);
        add(new ProfileCard(mine.business()), notice, appointment);
        add(instead, move, ask, feedback, said, cancel, messages, renew);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var later = ui.accessLater(this::refresh, () -> {});
        endWatch = ports.watch().watch(link.watch(), _ -> later.run());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    private void tell(Outcome outcome) {
        notice.show(outcome);
        refresh();
    }

    private void refresh() {
        ports.show().show(link.query()).ifPresent(fresh -> mine = fresh);
        render();
    }

    private void render() {
        var one = mine.appointment();
        facts.removeAll();
        facts.add(new StateBadge(one.state()));
        facts.add(new AppointmentFacts(mine.business(), one, mine.staffName()));
        parts.forEach(part -> part.show(mine));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
