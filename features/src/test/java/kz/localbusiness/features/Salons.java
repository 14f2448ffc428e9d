package kz.localbusiness.features;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Businesses whose owners serve the clients themselves, alone at first.
public final class Salons {

    private final World world;
    private final Story story;
    private final Services services;
    private final Map<String, StaffId> people = new HashMap<>();
    private final Map<String, String> salons = new HashMap<>();
    private @Nullable String here;

    public Salons(World world, Story story, Services services) {
        this.world = world;
        this.story = story;
        this.services = services;
    }

    public void openFor(String owner, LocalTime opens, LocalTime closes, int minutes) {
        world.calls(new Caller.Platform());
        world.opens(founding(owner));
        world.calls(new Caller.Anyone());
        describe(owner);
        open(owner, opens, closes);
        services.offer(owner, Services.VISIT, minutes);
        serves(owner, owner);
        here = here == null ? owner : here;
        var activate = new ActivateBusiness.Command(story.businessOf(owner));
        story.asOwner(owner, () -> world.port(ActivateBusiness.class).activate(activate));
    }

    /// The owner of the salon of which a scenario tells, the first one where there are several.
    public String here() {
        if (here == null) {
            throw new IllegalStateException("no salon is open yet");
        }
        return here;
    }

    public BusinessId business() {
        return story.businessOf(here());
    }

    /// The owner for whom somebody works, or that owner.
    public String salonOf(String person) {
        return salons.getOrDefault(person, here());
    }

    public void serves(String person, String owner) {
        var command = new NameStaffMember.Command(story.businessOf(owner), staff(person), person);
        salons.put(person, owner);
        story.asOwner(owner, () -> world.port(NameStaffMember.class).name(command));
    }

    public Slug addressOf(String owner) {
        return new Slug(story.own(owner.toLowerCase(Locale.ROOT)));
    }

    private FoundBusiness.Command founding(String owner) {
        return new FoundBusiness.Command(
                story.businessOf(owner),
                "Salon of " + owner,
                addressOf(owner),
                story.emailOf(owner),
                new Password("correct horse battery"),
                Language.RU);
    }

    public void describe(String owner) {
        var command =
                new DescribeBusiness.Command(
                        story.businessOf(owner),
                        "Salon of " + owner,
                        "",
                        new PhoneNumber("+77122000000"),
                        "Satpaev 1, Atyrau",
                        Listing.PLAIN);
        story.asOwner(owner, () -> world.port(DescribeBusiness.class).describe(command));
    }

    public void open(String owner, LocalTime opens, LocalTime closes) {
        var hours = WeeklyHours.everyDay(new OpeningHours(opens, closes));
        var command = new SetWeeklyHours.Command(story.businessOf(owner), hours);
        story.asOwner(owner, () -> world.port(SetWeeklyHours.class).set(command));
    }

    public StaffId staff(String person) {
        return people.computeIfAbsent(person, _ -> new StaffId(UUID.randomUUID()));
    }
}
