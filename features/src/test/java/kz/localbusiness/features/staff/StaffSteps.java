package kz.localbusiness.features.staff;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class StaffSteps {

    private final World world;
    private final Story story;
    private final Salons salons;

    public StaffSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @Given("{word} serves there as well")
    @When("{word} joins the salon")
    public void serves(String person) {
        salons.serves(person, salons.here());
    }

    @Given("{word} works on {weekday}s only, from {time} to {time} and from {time} to {time}")
    public void works(
            String person,
            DayOfWeek day,
            LocalTime from,
            LocalTime pause,
            LocalTime again,
            LocalTime to) {
        var stretches = List.of(new OpeningHours(from, pause), new OpeningHours(again, to));
        var week = new WeeklyHours(Map.of(day, stretches));
        var command = new SetSchedule.Command(salons.business(), salons.staff(person), week);
        story.asOwner(salons.here(), () -> world.port(SetSchedule.class).set(command));
    }

    @Given("{word} is on vacation from {day} to {day}")
    public void isOnVacation(String person, LocalDate from, LocalDate to) {
        except(person, from, to, Kind.VACATION, List.of());
    }

    @Given("{word} is ill on {day}")
    public void isIll(String person, LocalDate day) {
        except(person, day, day, Kind.SICK_LEAVE, List.of());
    }

    @Given("{word} works on {day} as an extra day, from {time} to {time}")
    public void worksAnExtraDay(String person, LocalDate day, LocalTime from, LocalTime to) {
        except(person, day, day, Kind.EXTRA_DAY, List.of(new OpeningHours(from, to)));
    }

    @Given("{word} works on {day} from {time} to {time} instead")
    public void worksInstead(String person, LocalDate day, LocalTime from, LocalTime to) {
        except(person, day, day, Kind.OTHER_HOURS, List.of(new OpeningHours(from, to)));
    }

    @Given("{word} has kept {word} free from {time} to {time} on {day}")
    @When("{word} keeps {word} free from {time} to {time} on {day}")
    public void keepsFree(
            String owner, String person, LocalTime from, LocalTime to, LocalDate day) {
        var time = new TimeSlot(story.at(day, from), story.at(day, to));
        var block = new Block(new BlockId(UUID.randomUUID()), time, "");
        var command = new BlockTime.Command(story.businessOf(owner), salons.staff(person), block);
        var port = world.port(BlockTime.class);
        story.answered(() -> story.asOwner(owner, () -> port.block(command)));
    }

    private void except(
            String person, LocalDate from, LocalDate to, Kind kind, List<OpeningHours> hours) {
        var command =
                new AddScheduleException.Command(
                        salons.business(), salons.staff(person), from, to, kind, hours, "");
        story.asOwner(salons.here(), () -> world.port(AddScheduleException.class).add(command));
    }
}
