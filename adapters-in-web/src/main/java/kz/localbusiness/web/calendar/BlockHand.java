package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision.Blocked;
import kz.localbusiness.domain.booking.BlockDecision.InTheWay;
import kz.localbusiness.domain.booking.BlockDecision.NoSuchStaff;
import kz.localbusiness.domain.booking.BlockDecision.NotOneDay;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;
import org.jspecify.annotations.Nullable;

/// Keeps time and gives it back.
///
/// @param refresh shows the calendar anew
record BlockHand(CalendarPorts ports, Business business, Runnable refresh) {

    void ask(LocalDateTime start, List<Person> people, @Nullable Person who) {
        new BlockDialog(start, people, who, this::keep).open();
    }

    private Optional<String> keep(BlockDialog.Wish wish) {
        var zone = business.zone();
        if (!isReadable(wish.reason())) {
            return Optional.of("calendar.reason-unfit");
        }
        var time =
                new TimeSlot(
                        wish.from().atZone(zone).toInstant(), wish.to().atZone(zone).toInstant());
        var block = new Block(new BlockId(ports.ids().next()), time, wish.reason().strip());
        return keep(new StaffId(UUID.fromString(wish.person().id())), block);
    }

    private static boolean isReadable(String reason) {
        return reason.length() <= Block.MAX_REASON && Texts.isLine(reason);
    }

    private Optional<String> keep(StaffId staff, Block block) {
        var command = new BlockTime.Command(business.id(), staff, block);
        return switch (ports.blocks().block(command)) {
            case Blocked _ -> {
                refresh.run();
                yield Optional.empty();
            }
            case InTheWay _ -> Optional.of("calendar.in-the-way");
            case NotOneDay() -> Optional.of("calendar.block-incomplete");
            case NoSuchStaff() -> Optional.of("calendar.nobody");
        };
    }

    /// The blocked time as it is by now; nothing when it is not kept any more.
    void show(BlockId block, StaffId staff, LocalDate date) {
        var filter = new ShowCalendar.Filter(Set.of(staff), Set.of(), Set.of());
        ports
                .calendar()
                .show(new ShowCalendar.Query(business.id(), date, date, filter))
                .people()
                .stream()
                .flatMap(person -> person.blocks().stream())
                .filter(one -> one.id().equals(block))
                .findFirst()
                .ifPresentOrElse(kept -> offer(kept, staff, date), refresh);
    }

    private void offer(Block kept, StaffId staff, LocalDate date) {
        new UnblockDialog(kept, business.zone(), () -> free(kept, staff, date)).open();
    }

    private void free(Block kept, StaffId staff, LocalDate date) {
        ports.unblocks().unblock(new UnblockTime.Command(business.id(), staff, date, kept.id()));
        refresh.run();
        var ui = UI.getCurrent();
        UndoToast.show(
                ui,
                ui.getTranslation("calendar.unblocked"),
                ui.getTranslation("calendar.undo"),
                () -> keep(staff, kept).ifPresent(key -> Toast.show(ui, ui.getTranslation(key))));
    }
}
