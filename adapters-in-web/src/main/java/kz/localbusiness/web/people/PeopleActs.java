package kz.localbusiness.web.people;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.function.Consumer;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.Archived;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.StillBooked;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.UnknownMember;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.layout.UndoToast;

/// Archives people and brings them back, from the list and from their own page.
///
/// @param done what is shown anew afterwards
/// @param refused takes the key of the reason
record PeopleActs(PeoplePorts ports, ZoneId zone, Runnable done, Consumer<String> refused) {

    void archive(StaffMember member) {
        archive(member, false);
    }

    private void archive(StaffMember member, boolean keepsVisits) {
        var command = new ArchiveStaffMember.Command(member.business(), member.id(), keepsVisits);
        switch (ports.archive().archive(command)) {
            case Archived _ -> archived(member);
            case StillBooked(var visits) ->
                    new TouchedDialog(visits, zone, () -> archive(member, true)).open();
            case UnknownMember() -> done.run();
        }
    }

    private void archived(StaffMember member) {
        done.run();
        var ui = UI.getCurrent();
        UndoToast.show(
                ui,
                ui.getTranslation("people.was-archived", member.name()),
                ui.getTranslation("people.undo"),
                () -> restore(member));
    }

    void restore(StaffMember member) {
        var command = new RestoreStaffMember.Command(member.business(), member.id());
        ports.restore()
                .restore(command)
                .ifPresent(decision -> {
                    switch (decision) {
                        case Named _ -> {}
                        case StaffFull _ -> refused.accept("people.full");
                    }
                });
        done.run();
    }
}
