package kz.localbusiness.features.business;

import io.cucumber.java.en.Given;
import java.time.Duration;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class RuleSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private BookingPolicy policy = BookingPolicy.STANDARD;

    public RuleSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @Given("visits start every {int} minutes, at least {int} hour(s) ahead")
    public void start(int step, int hours) {
        var window =
                new BookingWindow(
                        Duration.ofMinutes(step),
                        Duration.ofHours(hours),
                        policy.window().horizonDays());
        rule(it -> having(it, window, it.changes(), it.limits()));
    }

    @Given("a client has at most {int} visit(s) ahead")
    public void limitsClients(int most) {
        rule(it ->
                having(
                        it,
                        it.window(),
                        it.changes(),
                        new BookingLimits(most, it.limits().perPersonDay())));
    }

    @Given("one person takes at most {int} visit(s) a day")
    public void limitsDays(int most) {
        rule(it ->
                having(
                        it,
                        it.window(),
                        it.changes(),
                        new BookingLimits(it.limits().perClient(), most)));
    }

    @Given("clients change a visit until {int} hour(s) before it and move it at most {int} time(s)")
    public void limitsChanges(int hours, int most) {
        var cutoff = Duration.ofHours(hours);
        rule(it -> having(it, it.window(), new ChangeRules(cutoff, cutoff, most), it.limits()));
    }

    @Given("what clients book stands at once")
    public void standsAtOnce() {
        rule(it ->
                new BookingPolicy(
                        it.window(),
                        it.changes(),
                        it.limits(),
                        Approval.INSTANT,
                        it.buffersWithinHours(),
                        it.holds()));
    }

    @Given("the cleaning may last beyond closing time")
    public void letsCleaningLast() {
        rule(it ->
                new BookingPolicy(
                        it.window(), it.changes(), it.limits(), it.approval(), false, it.holds()));
    }

    private void rule(UnaryOperator<BookingPolicy> change) {
        policy = change.apply(policy);
        var command = new SetBookingPolicy.Command(salons.business(), policy);
        story.asOwner(salons.here(), () -> world.port(SetBookingPolicy.class).set(command));
    }

    private static BookingPolicy having(
            BookingPolicy it, BookingWindow window, ChangeRules changes, BookingLimits limits) {
        return new BookingPolicy(
                window, changes, limits, it.approval(), it.buffersWithinHours(), it.holds());
    }
}
