package kz.localbusiness.web.people;

import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.RemoveScheduleException;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleDecision.UnknownMember;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.StaffMember;

/// Changes somebody's hours; which visits that leaves outside of them is said before.
///
/// @param done what is shown anew afterwards, with the key of what is told
/// @param refused takes the key of the reason
record ScheduleActs(
        SchedulePorts ports,
        Business business,
        StaffMember member,
        Consumer<String> done,
        Consumer<String> refused) {

    void week(Change.Week change) {
        var command = new SetSchedule.Command(business.id(), member.id(), change.weekly());
        warned(change, () -> ports.week().set(command));
    }

    void except(Change.Except change, String note) {
        var command =
                new AddScheduleException.Command(
                        business.id(),
                        member.id(),
                        change.from(),
                        change.to(),
                        change.kind(),
                        change.hours(),
                        note);
        warned(change, () -> ports.add().add(command));
    }

    void remove(ScheduleException exception) {
        var from = exception.from();
        var to = exception.to();
        var command = new RemoveScheduleException.Command(business.id(), member.id(), from, to);
        warned(new Change.Ordinary(from, to), () -> ports.remove().remove(command));
    }

    private void warned(Change change, Supplier<ScheduleDecision> act) {
        var query = new ShowAffectedVisits.Query(business.id(), member.id(), change);
        var visits = ports.affected().show(query).orElseThrow();
        if (visits.isEmpty()) {
            told(act.get());
        } else {
            new TouchedDialog(visits, business.zone(), () -> told(act.get())).open();
        }
    }

    private void told(ScheduleDecision decision) {
        switch (decision) {
            case Scheduled _ -> done.accept("people.hours-saved");
            case ExceptionsFull _ -> refused.accept("people.exceptions-full");
            case UnknownMember() -> refused.accept("people.unknown");
        }
    }
}
